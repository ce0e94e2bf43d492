/** How good a time is, for the eye; the number beside it says it exactly. */
export type Shade = 'every' | 'most' | 'many' | 'some' | 'few';

export function shadeOf(free: number, occurrences: number): Shade {
  const share = occurrences === 0 ? 0 : free / occurrences;
  if (share === 1) return 'every';
  if (share >= 0.9) return 'most';
  if (share >= 0.75) return 'many';
  return share >= 0.5 ? 'some' : 'few';
}
