import { sameTime } from '../../../domain/reconcile/sameTime';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { FormToFill } from '../FormContext';
import { allDayOf, isSavedIn, timeIn, reportedRecurrence } from '../formParts';
import { hasMailbox } from '../officeLibrary';
import { formRecurrence, officeRecurrence, type FormRecurrence } from '../officeRecurrence';
import type { PartAccess } from '../writePart';

interface Repeating {
  readonly office: Office.Recurrence | null;
  readonly reported: FormRecurrence;
  readonly time: Awaited<ReturnType<typeof timeIn>>;
}

/** Start and end follow from the series: classic Outlook on Windows does not take them one by one. A day off the clock gets one. */
export function recurrenceAccess(context: FormToFill, time: SeriesTime): PartAccess<Repeating> {
  return {
    read: () => readRepeating(context),
    write: (before) => writeSeries(context, time, before?.time.isAllDay === true),
    missing: ({ reported, time: { isAllDay } }) =>
      reported.recurrence !== null && sameTime(reported.recurrence, time) && !isAllDay ? [] : ['the series'],
    wayBack: (now, before, after) =>
      isSame(now, after)
        ? { write: () => restore(context, before), isBack: (back) => isSame(back, before) }
        : null,
  };
}

async function readRepeating(context: FormToFill): Promise<Repeating> {
  const [office, time] = await Promise.all([
    isSavedIn(context).then((isSaved) => reportedRecurrence(context, isSaved)),
    timeIn(context),
  ]);
  const reported = formRecurrence(office, context.office.context.mailbox.userProfile.timeZone);
  return { office, reported, time };
}

const isSame = (one: Repeating, other: Repeating): boolean =>
  JSON.stringify([one.reported, one.time]) === JSON.stringify([other.reported, other.time]);

async function writeSeries(context: FormToFill, time: SeriesTime, isAllDay: boolean): Promise<void> {
  const { office, item, call, memory } = context;
  const recurrence = officeRecurrence(office, time);
  if (isAllDay) await setAllDay(context, false);
  await call('repeat the appointment', (done) => item.recurrence.setAsync(recurrence, done));
  memory.repeats = true;
}

/** Without a series, start and end are as they were; null makes it a single appointment again, against the types. */
async function restore(context: FormToFill, { office: recurrence, time }: Repeating): Promise<void> {
  const { item, call, memory } = context;
  await call('put back how it repeats', (done) => item.recurrence.setAsync(recurrence as never, done));
  memory.repeats = recurrence !== null;
  if (recurrence === null) {
    await call('put the start back', (done) => item.start.setAsync(new Date(time.startUtc), done));
    await call('put the end back', (done) => item.end.setAsync(new Date(time.endUtc), done));
  }
  if (time.isAllDay) await setAllDay(context, true);
}

async function setAllDay({ office, item, call }: FormToFill, isAllDay: boolean): Promise<void> {
  if (!hasMailbox(office, '1.14')) return;
  await call('set whether it takes the day', (done) => allDayOf(item).setAsync(isAllDay, done));
}
