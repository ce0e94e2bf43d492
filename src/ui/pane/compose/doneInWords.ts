import type { FilledPart } from '../../../application/fillAppointment';

/** "7 parts filled in", "5 parts filled in, 1 left out, 1 failed". */
export function doneInWords(parts: readonly FilledPart[]): string {
  const count = (kind: FilledPart['outcome']['kind']): number =>
    parts.filter(({ outcome }) => outcome.kind === kind).length;
  const [done, failed] = [count('done'), count('failed')];
  const left = parts.length - done - failed;
  return [
    `${done} ${done === 1 ? 'part' : 'parts'} filled in`,
    left > 0 && `${left} left out`,
    failed > 0 && `${failed} failed`,
  ]
    .filter(Boolean)
    .join(', ');
}
