import type { Interval } from '../time/types';
import type { FreeBusy } from './types';

/** Meetings that stand in people's calendars already, and whose. */
export interface StandingMeetings {
  /** In any case. */
  readonly mails: readonly string[];
  readonly occurrences: readonly Interval[];
}

/**
 * The answers as they would be without these meetings, so that a time is not refused to a series because it holds it
 * already. Every slot that an occurrence touches becomes free where it was busy or tentative; out of office stays.
 * Exchange does not tell whether something else lies at the same time, so a double booking there goes unseen.
 */
export function withoutMeetings(
  freeBusy: readonly FreeBusy[],
  standing: readonly StandingMeetings[],
): readonly FreeBusy[] {
  return freeBusy.map((answer) => {
    const mail = answer.mail.toLowerCase();
    const own = standing.filter(({ mails }) => mails.some((other) => other.toLowerCase() === mail));
    return own.flatMap(({ occurrences }) => occurrences).reduce(freed, answer);
  });
}

const msPerMinute = 60_000;

function freed(answer: FreeBusy, { startUtc, endUtc }: Interval): FreeBusy {
  if (!answer.known) return answer;
  const slotMs = answer.slotMinutes * msPerMinute;
  const from = Math.max(0, Math.floor((startUtc - answer.startUtc) / slotMs));
  const until = Math.max(from, Math.ceil((endUtc - answer.startUtc) / slotMs));
  const own = answer.view.slice(from, until).replaceAll(/[12]/g, '0');
  return { ...answer, view: answer.view.slice(0, from) + own + answer.view.slice(until) };
}
