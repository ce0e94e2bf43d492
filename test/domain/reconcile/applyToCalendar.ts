import { agendaFingerprint } from '../../../src/domain/agenda/agendaFingerprint';
import { lastWritten } from '../../../src/domain/reconcile/lastWritten';
import { sameRhythm, sameTime } from '../../../src/domain/reconcile/sameTime';
import type {
  ActualSeries,
  PlanStep,
  SeriesException,
  WrittenSeries,
} from '../../../src/domain/reconcile/types';
import { datesFrom } from '../../../src/domain/recurrence/occurrences';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import type { ExpectedSeries } from '../../../src/domain/rhythm/types';

type StepOnSeries = Exclude<PlanStep, { kind: 'create' | 'cancel' | 'changeTogether' }>;

/** What a calendar is after the steps, each of which records only its own part on the series. */
export function applyToCalendar(
  actual: readonly ActualSeries[],
  steps: readonly PlanStep[],
): readonly ActualSeries[] {
  return steps.reduce(applyStep, actual);
}

function applyStep(actual: readonly ActualSeries[], step: PlanStep): readonly ActualSeries[] {
  if (step.kind === 'changeTogether') return applyToCalendar(actual, step.parts);
  if (step.kind === 'create') return [...actual, created(step.series, actual.length)];
  if (step.kind === 'cancel') return actual.filter(({ eventId }) => eventId !== step.eventId);
  const eventId = step.eventId ?? `created-${step.meeting}`;
  return actual.map((series) => (series.eventId === eventId ? changed(series, step) : series));
}

export function created(series: ExpectedSeries, count = 0): ActualSeries {
  const { meeting, subject, time, agenda, chosen } = series;
  return {
    eventId: `created-${meeting}`,
    iCalUId: `ical-${series.meeting}`,
    etag: 'W/"1"',
    meeting,
    subject,
    attendees: [],
    time,
    patternText: '',
    joinUrl: `https://teams.example/join/${meeting}`,
    webLink: `https://outlook.example/created-${meeting}`,
    hasAgendaFile: false,
    written: { subject, time, attendees: [], agenda: agendaFingerprint(agenda), chosen },
    endsOn: null,
    exceptions: [],
    lastModifiedUtc: 1000 + count,
  };
}

function changed(before: ActualSeries, step: StepOnSeries): ActualSeries {
  const series = { ...before, lastModifiedUtc: before.lastModifiedUtc + 1_000_000 };
  const written = { ...series, written: writtenAfter(step, lastWritten(step.series, before)) };
  switch (step.kind) {
    case 'attachAgenda':
      return { ...series, hasAgendaFile: true };
    case 'setAttendees':
      return { ...written, attendees: step.attendees.map((one) => ({ ...one, response: 'none' })) };
    case 'changeTime':
      return {
        ...written,
        time: step.time,
        endsOn: step.endsOn,
        exceptions: exceptionsAfter(before, step.time),
        ...(before.peopleOfDates && {
          peopleOfDates: isKept(before, step.time) ? before.peopleOfDates : [],
        }),
      };
    case 'moveOccurrence':
      return { ...series, exceptions: withException(before.exceptions, movedBy(step)) };
    case 'setDatePeople':
      return { ...series, ...withPeople(before, step) };
    case 'cancelOccurrence':
      return { ...series, exceptions: withException(before.exceptions, { date: step.date, standsAt: null }) };
    case 'end':
      return {
        ...written,
        endsOn: step.endsOn,
        exceptions: before.exceptions.filter(({ date }) => date <= step.endsOn),
      };
    case 'rename':
      return { ...written, subject: step.series.subject };
    case 'replaceAgenda':
      return {
        ...written,
        hasAgendaFile: true,
        subject: step.renames === true ? step.series.subject : before.subject,
      };
  }
}

/** Exchange forgets single dates when the series gets another pattern or hour, and those that it no longer has. */
function exceptionsAfter(before: ActualSeries, time: SeriesTime): readonly SeriesException[] {
  if (before.time === null || !sameRhythm(before.time, time)) return [];
  return before.exceptions.filter(({ date }) => {
    for (const one of datesFrom(time.pattern, time.firstDate, date)) return one === date;
    return false;
  });
}

const isKept = ({ time: before }: ActualSeries, time: SeriesTime): boolean =>
  before !== null && sameRhythm(before, time);

function withPeople(
  { peopleOfDates = [] }: ActualSeries,
  { date, attendees }: Extract<PlanStep, { kind: 'setDatePeople' }>,
): Pick<ActualSeries, 'peopleOfDates'> {
  const set = peopleOfDates.map((one) => (one.date === date ? { ...one, people: attendees } : one));
  return { peopleOfDates: set };
}

function movedBy({ series, move }: Extract<PlanStep, { kind: 'moveOccurrence' }>): SeriesException {
  const { date, toDate, toTime } = move;
  return { date, standsAt: { date: toDate, time: toTime, durationMinutes: series.time.durationMinutes } };
}

function withException(
  exceptions: readonly SeriesException[],
  exception: SeriesException,
): readonly SeriesException[] {
  const others = exceptions.filter(({ date }) => date !== exception.date);
  return [...others, exception].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function writtenAfter(step: StepOnSeries, before: WrittenSeries): WrittenSeries {
  const { series } = step;
  switch (step.kind) {
    case 'attachAgenda':
    case 'moveOccurrence':
    case 'setDatePeople':
    case 'cancelOccurrence':
      return before;
    case 'setAttendees':
      return { ...before, attendees: invitedAfter(step, before), chosen: series.chosen };
    case 'changeTime':
      return withEnd(sameTime(step.time, series.time) ? { ...before, time: series.time } : before, step);
    case 'end':
      return withEnd(before, step);
    case 'rename':
      return { ...before, subject: series.subject, room: series.room };
    case 'replaceAgenda': {
      const named = step.renames === true ? { subject: series.subject, room: series.room } : {};
      return { ...before, ...named, agenda: agendaFingerprint(series.agenda), chosen: series.chosen };
    }
  }
}

/** An end is recorded where it was set on purpose. */
function withEnd(
  { endsOn: _, ...before }: WrittenSeries,
  { series, endsOn }: Extract<StepOnSeries, { kind: 'changeTime' | 'end' }>,
): WrittenSeries {
  return series.end === null || endsOn === null ? before : { ...before, endsOn };
}

/** Those whom the step concerns, those in their place already, and as they were those invited before. */
function invitedAfter(
  { series, attendees, mails, removed }: Extract<PlanStep, { kind: 'setAttendees' }>,
  before: WrittenSeries,
): WrittenSeries['attendees'] {
  const includes = (some: readonly string[], mail: string) =>
    some.some((one) => one.toLowerCase() === mail.toLowerCase());
  const find = <Of extends { readonly mail: string }>(some: readonly Of[], mail: string) =>
    some.find((one) => includes([one.mail], mail));
  const staying = series.attendees.flatMap(({ person: { mail }, kind }) => {
    if (includes(mails, mail)) return includes(removed, mail) ? [] : [{ mail, kind }];
    return find(before.attendees, mail) ?? (find(attendees, mail)?.kind === kind ? [{ mail, kind }] : []);
  });
  const expected = series.attendees.map(({ person }) => person.mail);
  const toLeave = before.attendees.filter(({ mail }) => !includes(expected, mail) && find(attendees, mail));
  return [...staying, ...toLeave];
}
