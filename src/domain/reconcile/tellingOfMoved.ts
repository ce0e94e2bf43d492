import { mailKey } from '../rhythm/sameMail';
import type { LocalDate } from '../time/types';
import { sameRhythm } from './sameTime';
import { isPart, partsOf } from './together';
import type { ActualSeries, MailsOfDates, PlanStep } from './types';

/**
 * Exchange mails of a changed series once for itself and once for each of its dates that is not as the series has it:
 * there, those who are in that date.
 */
export function tellingOfMoved(steps: readonly PlanStep[], series: ActualSeries): readonly PlanStep[] {
  const dates = datesApart(series);
  if (dates.length === 0) return steps;
  return steps.map((step) =>
    partsOf(step).every(isPart) ? { ...step, ofDates: mailsOfDates(step, series, dates) } : step,
  );
}

/** Moved ones, and those with other people. */
function datesApart({ exceptions, peopleOfDates = [] }: ActualSeries): readonly LocalDate[] {
  const moved = exceptions.filter(({ standsAt }) => standsAt !== null);
  return [...new Set([...moved, ...peopleOfDates].map(({ date }) => date))];
}

function mailsOfDates(step: PlanStep, series: ActualSeries, dates: readonly LocalDate[]): MailsOfDates {
  const joining = new Set(joiningBy(step).map(mailKey));
  const isJoining = (mail: string) => joining.has(mailKey(mail));
  const mails = dates.flatMap((of) => {
    const people = series.peopleOfDates?.find(({ date }) => date === of)?.people ?? series.attendees;
    const present = people.map(({ mail }) => mail);
    const inDate = new Set(present.map(mailKey));
    const staying = mailsEverybody(step)
      ? present
      : step.mails.filter((mail) => inDate.has(mailKey(mail)) && !isJoining(mail));
    const joins = dropsDates(step, series) ? [] : step.mails.filter(isJoining);
    return [...staying, ...joins.filter((mail) => !inDate.has(mailKey(mail)))];
  });
  return { dates: dates.length, mails };
}

const joiningBy = (step: PlanStep): readonly string[] =>
  partsOf(step).flatMap((part) => (part.kind === 'setAttendees' ? part.added : []));

/** Whether more is written than who is invited. */
const mailsEverybody = (step: PlanStep): boolean => partsOf(step).some(({ kind }) => kind !== 'setAttendees');

/** Another pattern or hour takes single dates away: whoever joins with it never hears of them. */
const dropsDates = (step: PlanStep, { time }: ActualSeries): boolean =>
  partsOf(step).some((part) => part.kind === 'changeTime' && (time === null || !sameRhythm(part.time, time)));
