import { readableText } from '../../../domain/text/readableText';
import { mailsOfStep } from '../../../domain/reconcile/mailsOf';
import { partsOf } from '../../../domain/reconcile/together';
import type { PlanStep, SingleStep } from '../../../domain/reconcile/types';
import type { ExpectedSeries } from '../../../domain/rhythm/types';
import { describePattern } from '../../../wording/describePattern';
import type { SeriesTime } from '../../../domain/recurrence/types';
import { formatLocalDate, formatWallTime } from '../dates/formatDates';
import { sameMail } from '../../../domain/rhythm/sameMail';

/** One change as verb and object: "Create AI Portfolio Review, every Tuesday 10:00 AM from Tue, Dec 1." */
export function describeStep(step: PlanStep, locale: string): string {
  return partsOf(step)
    .map((part) => describePart(part, locale))
    .join(' ');
}

function describePart(step: SingleStep, locale: string): string {
  switch (step.kind) {
    case 'create':
      return `Create ${titleOf(step.series)}, ${timeOf(step.series.time, locale)}.`;
    case 'attachAgenda':
      return 'Attach the agenda as a Word file.';
    case 'setAttendees':
      return describeAttendees(step);
    case 'changeTime':
      return describeTime(step, locale);
    case 'rename':
      return quotedName(step.series);
    case 'replaceAgenda':
      return `${step.renames === true ? `${quotedName(step.series)} ` : ''}Update the agenda and its Word file.`;
    case 'moveOccurrence':
      return describeMove(step, locale);
    case 'setDatePeople':
      return `Restore who is invited to ${titleOf(step.series)} of ${formatLocalDate(step.from.date, locale)}: ${names(step, step.mails)}.`;
    case 'cancelOccurrence':
      return `Cancel ${titleOf(step.series)} of ${formatLocalDate(step.from.date, locale)}.`;
    case 'end':
      return `End ${titleOf(step.series)} after ${formatLocalDate(step.endsOn, locale)}.`;
    case 'cancel':
      return `Cancel ${titleOf(step)}.`;
  }
}

/** A name given in the calendar may stay as it is, and be shown. */
const titleOf = ({ subject }: { readonly subject: string }): string => readableText(subject);

function quotedName(series: ExpectedSeries): string {
  const title = titleOf(series);
  return series.room === '' ? `Call it ${title}.` : `Call it ${title}, in ${series.room}.`;
}

/** Who gets something when the change is made. */
export function describeMails(step: PlanStep): string {
  const count = mailsOfStep(step);
  if (count === 0) return step.kind === 'create' ? 'Nobody is mailed yet.' : 'Nobody is mailed.';
  return `${count} ${mailNoun(step)}${count === 1 ? '' : 's'}${invitesOnly(step) ? ' with the agenda attached' : ''}.${describeMailsOfEach(step)}`;
}

/** "2 to each of them, because a date was moved", where each of them is in each of the dates. */
function describeMailsOfEach({ mails, ofDates }: PlanStep): string {
  if (ofDates === undefined || ofDates.mails.length === 0) return '';
  const { dates } = ofDates;
  const because =
    dates === 1 ? 'a date is not as its series has it' : `${dates} dates are not as their series has them`;
  const isEven = ofDates.mails.length === dates * mails.length;
  return isEven
    ? ` ${1 + dates} to each of them, because ${because}.`
    : ` ${ofDates.mails.length} of them because ${because}.`;
}

function mailNoun(step: PlanStep): string {
  if (step.kind === 'changeTogether') return 'mail';
  if (step.kind === 'cancel' || step.kind === 'cancelOccurrence') return 'cancellation';
  return invitesOnly(step) ? 'invitation' : 'update';
}

const invitesOnly = (step: PlanStep): boolean =>
  step.kind === 'setAttendees' && step.added.length === step.mails.length;

function timeOf({ pattern, startTime, firstDate }: SeriesTime, locale: string): string {
  return `${describePattern(pattern)} ${formatWallTime(startTime, locale)} from ${formatLocalDate(firstDate, locale)}`;
}

/** "Move AI Portfolio Review to every Tuesday 10:00 AM from Tue, Dec 1, until Tue, Jun 1." */
function describeTime(
  { series, time, endsOn }: Extract<PlanStep, { kind: 'changeTime' }>,
  locale: string,
): string {
  const end = endsOn === null ? '' : `, until ${formatLocalDate(endsOn, locale)}`;
  return `Move ${titleOf(series)} to ${timeOf(time, locale)}${end}.`;
}

/** "Move AI Portfolio Review of Tue, Dec 8 to Wed, Dec 9, 2:00 PM." */
function describeMove(
  { series, move }: Extract<PlanStep, { kind: 'moveOccurrence' }>,
  locale: string,
): string {
  const place = `${formatLocalDate(move.toDate, locale)}, ${formatWallTime(move.toTime, locale)}`;
  return `Move ${titleOf(series)} of ${formatLocalDate(move.date, locale)} to ${place}.`;
}

type SetAttendees = Extract<PlanStep, { kind: 'setAttendees' }>;
type SetPeople = Extract<PlanStep, { kind: 'setAttendees' | 'setDatePeople' }>;

function describeAttendees(step: SetAttendees): string {
  const parts = [
    ...(step.added.length > 0 ? [`Invite ${names(step, step.added)}.`] : []),
    ...(step.removed.length > 0 ? [`Remove ${names(step, step.removed)}.`] : []),
    ...(step.added.length + step.removed.length === 0
      ? [`Change the place of ${names(step, step.mails)}.`]
      : []),
  ];
  return parts.join(' ');
}

function names({ series, attendees }: SetPeople, mails: readonly string[]): string {
  const known = [...series.attendees.map(({ person }) => person), ...attendees];
  const nameOf = (mail: string) => known.find((one) => sameMail(one.mail, mail))?.name ?? mail;
  return new Intl.ListFormat('en').format(mails.map(nameOf));
}
