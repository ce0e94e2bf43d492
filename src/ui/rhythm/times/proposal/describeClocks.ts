import { nextOccurrence } from '../../../../domain/recurrence/occurrences';
import type { SeriesTime } from '../../../../domain/recurrence/types';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotFormat } from '../describeMiss';
import { toInstant } from '../../../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../../../domain/time/types';
import { clocksElsewhere } from '../../../shared/dates/clocksElsewhere';
import { mailKey } from '../../../../domain/rhythm/sameMail';

/** The moment by the clock of everybody of the meeting who lives by another: "4:00 PM in Berlin (Jonas Weber)". */
export function clocksAt(
  { people, tables }: SlotSearch,
  at: { readonly meeting: string; readonly startUtc: Instant; readonly zone: ZoneId },
  { nameOf }: SlotFormat,
  locale: string,
): readonly string[] {
  const meeting = tables.find((table) => table.meeting.meeting === at.meeting)?.meeting;
  const invited = [...(meeting?.required ?? []), ...(meeting?.optional ?? [])].map((mail) => {
    const answer = people.get(mailKey(mail))?.person.freeBusy;
    const zone = answer?.known === true ? (answer.workingHours?.zone ?? null) : null;
    return { name: nameOf(mail), zone };
  });
  return clocksElsewhere(invited, at, locale);
}

/** When the first of a series begins. */
export const firstStart = (time: SeriesTime): Instant =>
  nextOccurrence(time, toInstant(time.firstDate, time.startTime, time.zone)).startUtc;
