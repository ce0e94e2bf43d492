import { nextOccurrence } from '../../../../domain/recurrence/nextOccurrence';
import type { SeriesTime } from '../../../../domain/recurrence/types';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotWords } from '../../../../domain/slots/slotInWords';
import { toInstant } from '../../../../domain/time/toInstant';
import type { Instant, ZoneId } from '../../../../domain/time/types';
import { offsetMinutesAt } from '../../../../domain/time/offsetMinutesAt';
import { formatTime } from '../../../shared/dates/formatTime';
import { cityOf } from '../../../shared/dates/zoneInWords';

/** The moment by the clock of everybody of the meeting who lives by another: "4:00 PM in Berlin (Jonas Weber)". */
export function clocksAt(
  { people, tables }: SlotSearch,
  at: { readonly meeting: string; readonly startUtc: Instant; readonly zone: ZoneId },
  { nameOf }: SlotWords,
  locale: string,
): readonly string[] {
  const table = tables.find(({ meeting }) => meeting.meeting === at.meeting);
  const byZone = new Map<ZoneId, string[]>();
  for (const mail of [...(table?.meeting.required ?? []), ...(table?.meeting.optional ?? [])]) {
    const answer = people.get(mail.toLowerCase())?.person.freeBusy;
    const zone = answer?.known === true ? answer.workingHours?.zone : undefined;
    if (zone === undefined || hasSameClock(zone, at.zone, at.startUtc)) continue;
    byZone.set(zone, [...(byZone.get(zone) ?? []), nameOf(mail)]);
  }
  return [...byZone].map(
    ([zone, names]) =>
      `${formatTime(at.startUtc, locale, zone)} in ${cityOf(zone)} (${new Intl.ListFormat('en').format(names)})`,
  );
}

const hasSameClock = (one: ZoneId, other: ZoneId, at: Instant): boolean =>
  offsetMinutesAt(at, one) === offsetMinutesAt(at, other);

/** When the first of a series begins. */
export const firstStart = (time: SeriesTime): Instant =>
  nextOccurrence(time, toInstant(time.firstDate, time.startTime, time.zone)).startUtc;
