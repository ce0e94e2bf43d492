import { msPerMinute } from '../time/durations';
import type { Interval } from '../time/types';
import type { BusyItem, BusyKind, FreeBusy } from './types';
import { sameMail } from '../rhythm/sameMail';

/** Meetings that stand in people's calendars already, and whose. */
export interface StandingMeetings {
  readonly people: readonly {
    /** In any case. */
    readonly mail: string;
    /** How firmly it stands there by itself: tentative until it was accepted. */
    readonly kind: BusyKind;
  }[];
  readonly occurrences: readonly Interval[];
}

type Known = Extract<FreeBusy, { known: true }>;

/**
 * The answers as they would be without these meetings, so that a time is not refused to a series because it holds it
 * already, and what lies under it is not hidden by it either. Where the calendar tells its entries, the one of the
 * meeting is taken out, if it is there, and the slots are as the others leave them. Where it tells the view alone, every
 * slot that an occurrence touches becomes free where it was busy or tentative; out of office stays.
 */
export function withoutMeetings(
  freeBusy: readonly FreeBusy[],
  standing: readonly StandingMeetings[],
): readonly FreeBusy[] {
  return freeBusy.map((answer) => {
    if (!answer.known) return answer;
    const own = standing.flatMap(({ people, occurrences }) => {
      const kind = people.find((person) => sameMail(person.mail, answer.mail))?.kind;
      return kind === undefined
        ? []
        : occurrences.map(({ startUtc, endUtc }) => ({ startUtc, endUtc, kind }));
    });
    return own.reduce<Known>(answer.items === undefined ? withoutHours : withoutItem, answer);
  });
}

/** The slots that the interval touches, the last not included. */
function slotsOf({ startUtc, slotMinutes, view }: Known, interval: Interval): readonly [number, number] {
  const slotMs = slotMinutes * msPerMinute;
  const from = Math.max(0, Math.floor((interval.startUtc - startUtc) / slotMs));
  const until = Math.ceil((interval.endUtc - startUtc) / slotMs);
  return [from, Math.max(from, Math.min(view.length, until))];
}

function touchesSlots(answer: Known, item: Interval, from: number, until: number): boolean {
  const [first, end] = slotsOf(answer, item);
  return first < until && from < end;
}

function withoutHours(answer: Known, occurrence: Interval): Known {
  const [from, until] = slotsOf(answer, occurrence);
  const own = answer.view.slice(from, until).replaceAll(/[12]/g, '0');
  return { ...answer, view: answer.view.slice(0, from) + own + answer.view.slice(until) };
}

/** Of several entries at its time, the one that is as firm as the meeting; else the least firm. */
function withoutItem(answer: Known, meeting: BusyItem): Known {
  const items = answer.items ?? [];
  const distance = ({ kind }: BusyItem): string => (kind === meeting.kind ? '0' : digits[kind]);
  const own = items
    .filter(({ startUtc, endUtc }) => startUtc === meeting.startUtc && endUtc === meeting.endUtc)
    .sort((one, other) => Number(distance(one)) - Number(distance(other)))[0];
  if (own === undefined) return answer;
  const others = items.filter((item) => item !== own);
  const [from, until] = slotsOf(answer, own);
  const around = others.filter((item) => touchesSlots(answer, item, from, until));
  const slots = Array.from(answer.view.slice(from, until), (digit, at) => {
    const left = firmestIn(answer, from + at, around);
    // What the view tells and no entry does is not the meeting's.
    return digit > firmestIn(answer, from + at, [own, ...around]) ? digit : left;
  });
  return {
    ...answer,
    items: others,
    view: answer.view.slice(0, from) + slots.join('') + answer.view.slice(until),
  };
}

/** As the view writes them. */
const digits = { tentative: '1', busy: '2', outOfOffice: '3' } as const;

function firmestIn({ startUtc, slotMinutes }: Known, slot: number, items: readonly BusyItem[]): string {
  const slotMs = slotMinutes * msPerMinute;
  const from = startUtc + slot * slotMs;
  return items
    .filter((item) => item.startUtc < from + slotMs && from < item.endUtc)
    .reduce((firmest, { kind }) => (digits[kind] > firmest ? digits[kind] : firmest), '0');
}
