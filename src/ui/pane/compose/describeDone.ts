import type { FilledPart } from '../../../application/fillAppointment';
import type { TakenBack } from '../../../application/ports/AppointmentForm';

/** "7 parts filled in", "5 parts filled in, 1 left out, 1 failed". */
export function describeDone(parts: readonly FilledPart[]): string {
  const count = (...kinds: readonly FilledPart['outcome']['kind'][]): number =>
    parts.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const [done, failed] = [count('done'), count('failed', 'notArrived')];
  const left = count('unsupported', 'unknownCategory');
  const unread = count('notRead');
  return [
    `${formatPartCount(done)} filled in`,
    left > 0 && `${left} left out`,
    unread > 0 && `${unread} not sure`,
    failed > 0 && `${failed} failed`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Taken back"; "5 parts taken back, 1 left". */
export function describeTakenBack(parts: readonly TakenBack[]): string {
  const left = parts.filter(({ outcome }) => outcome.kind !== 'takenBack').length;
  if (left === 0) return 'Everything that Tandem filled in is taken back';
  return `${formatPartCount(parts.length - left)} taken back, ${left} left`;
}

const formatPartCount = (count: number): string => `${count} ${count === 1 ? 'part' : 'parts'}`;
