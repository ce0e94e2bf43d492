import { mailKey } from '../rhythm/sameMail';
import type { LocalDate } from '../time/types';
import type { ActualSeries, MailsOfDates, PlanStep } from './types';

type ByKey = ReadonlySet<string>;

/**
 * Exchange mails of a changed series once for itself and once for each of its dates that is not as the series has it:
 * there, those who are in that date.
 */
export function tellingOfMoved(steps: readonly PlanStep[], series: ActualSeries): readonly PlanStep[] {
  const dates = datesApart(series);
  if (dates.length === 0) return steps;
  const left = new Set<string>();
  return steps.map((step) => {
    const ofDates = aboutSeries.includes(step.kind) ? mailsOfDates(step, series, { dates, left }) : undefined;
    if (step.kind === 'setAttendees') step.removed.forEach((mail) => left.add(mailKey(mail)));
    return ofDates === undefined ? step : { ...step, ofDates };
  });
}

/** Moved ones, and those with other people. */
function datesApart({ exceptions, peopleOfDates = [] }: ActualSeries): readonly LocalDate[] {
  const moved = exceptions.filter(({ standsAt }) => standsAt !== null);
  return [...new Set([...moved, ...peopleOfDates].map(({ date }) => date))];
}

interface Apart {
  readonly dates: readonly LocalDate[];
  /** Who was taken out by an earlier step. */
  readonly left: ByKey;
}

function mailsOfDates(step: PlanStep, series: ActualSeries, { dates, left }: Apart): MailsOfDates {
  const mails = dates.flatMap((of) => {
    const people = series.peopleOfDates?.find(({ date }) => date === of)?.people.map(({ mail }) => mail);
    if (people === undefined) return step.mails;
    const present = people.filter((mail) => !left.has(mailKey(mail)));
    return step.kind === 'setAttendees' ? concerned(step, present) : present;
  });
  return { dates: dates.length, mails };
}

/** Who joins the series joins its dates; of the others only those hear of a date who are in it. */
function concerned(
  { mails, added }: Extract<PlanStep, { readonly kind: 'setAttendees' }>,
  present: readonly string[],
): readonly string[] {
  const [inDate, joining] = [present, added].map((some) => new Set(some.map(mailKey)));
  return mails.filter((mail) => inDate?.has(mailKey(mail)) !== joining?.has(mailKey(mail)));
}

const aboutSeries: readonly PlanStep['kind'][] = [
  'setAttendees',
  'changeTime',
  'rename',
  'replaceAgenda',
  'end',
];
