/**
 * Shares the meeting over its topics in steps of five minutes (one minute where five do not fit), adding up exactly;
 * what is left over goes to the topics that decide something first, then to the others in order.
 */
export function shareMinutes(durationMinutes: number, decides: readonly boolean[]): readonly number[] {
  const step = durationMinutes % 5 === 0 && durationMinutes >= 5 * decides.length ? 5 : 1;
  const units = durationMinutes / step;
  const each = Math.floor(units / decides.length);
  const luckyFirst = [...decides.keys()].sort((one, other) => Number(decides[other]) - Number(decides[one]));
  const lucky = new Set(luckyFirst.slice(0, units - each * decides.length));
  return decides.map((_, topic) => (each + (lucky.has(topic) ? 1 : 0)) * step);
}
