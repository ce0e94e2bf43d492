import { lastDateBefore } from '../recurrence/occurrences';
import type { ExpectedSeries } from '../rhythm/types';
import type { Differences } from './differences';
import type { LocalDate } from '../time/types';
import { datePeopleStep } from './datePeople';
import { endStep, moveStep, setAttendeesStep } from './steps';
import { mailsOf } from './mailsOf';
import type { StepReason } from './stepReason';
import { isPart, together } from './together';
import type { ActualSeries, PlanStep, SingleStep } from './types';

/**
 * What makes a standing series right again, in one request wherever Graph takes it together: who stays gets one update,
 * who joins one invitation with everything in it, who leaves hears of that alone. A file goes before, because it mails
 * nobody; single dates come last, because a series that has some is told about once more for each.
 */
export function changeSteps(
  series: ExpectedSeries,
  actual: ActualSeries,
  { time, end, subject, room, agenda, attendees, moves, datePeople }: Differences,
): readonly PlanStep[] {
  const times = time === null && end === null ? [] : [timeOrEndStep(series, actual, { time, end })];
  if (times.some(({ kind }) => kind === 'cancel')) return times;
  const content = nameAndAgenda(series, actual, { subject, room, agenda });
  const people = attendees.length === 0 ? [] : [setAttendeesStep(series, actual, attendees)];
  const present = people[0]?.attendees ?? actual.attendees;
  const changes = [...times, ...content, ...people];
  return [
    ...changes.filter((step) => !isPart(step)),
    ...together(changes.filter(isPart)),
    ...datePeople.map((change) => datePeopleStep(series, actual.eventId, change)),
    ...moves.map((change) =>
      moveStep(series, actual.eventId, change, peopleOn(actual, change.move.date) ?? present),
    ),
  ];
}

/** Those of the one date, where it has others than its series. */
const peopleOn = ({ peopleOfDates = [] }: ActualSeries, of: LocalDate) =>
  peopleOfDates.find(({ date }) => date === of)?.people;

type Times = Pick<Differences, 'time' | 'end'>;

function timeOrEndStep(series: ExpectedSeries, actual: ActualSeries, times: Times): SingleStep {
  const endsAlone = times.time === null && series.end !== null;
  return endsAlone ? endStep(series, series.end, actual) : timeStep(series, actual, times);
}

/** The time and the end are two facts: each is written as it was chosen, and the other stays. */
function timeStep(series: ExpectedSeries, actual: ActualSeries, { time, end }: Times): SingleStep {
  const written = time === null ? (actual.time ?? series.time) : series.time;
  const stays = end === null && actual.time !== null ? actual.endsOn : null;
  const endsOn = series.end === null ? stays : lastDateBefore(written, series.end.from);
  const goesOn = end !== null && series.end === null;
  const why: readonly StepReason[] = [
    ...(time === null ? [] : [{ kind: 'time', cause: time, stillEndsOn: endsOn } as const]),
    ...(goesOn ? [{ kind: 'goesOn', cause: end, endsOn: actual.endsOn } as const] : []),
  ];
  return { kind: 'changeTime', ...common(series, actual, why), time: written, endsOn };
}

type Names = Pick<Differences, 'subject' | 'room'>;

/** What is called otherwise mostly has another agenda too: both are written together, so that they mail once. */
function nameAndAgenda(
  series: ExpectedSeries,
  actual: ActualSeries,
  { agenda, ...names }: Names & Pick<Differences, 'agenda'>,
): readonly SingleStep[] {
  const isNamed = names.subject !== null || names.room;
  const rename = isNamed ? renameStep(series, actual, names) : null;
  if (rename !== null && agenda === 'changed')
    return [{ ...rename, kind: 'replaceAgenda', renames: true, why: [...rename.why, agendaChanged] }];
  const content = agenda === null ? null : agendaStep(series, actual, agenda);
  return [rename, content].filter((step) => step !== null);
}

/** A title that is kept stays as the calendar has it. */
function renameStep(
  series: ExpectedSeries,
  actual: ActualSeries,
  { subject, room }: Names,
): Extract<PlanStep, { readonly kind: 'rename' }> {
  const inCalendar = actual.subject;
  const why: readonly StepReason[] = [
    ...(subject === null
      ? []
      : [{ kind: 'title', cause: subject, subject: series.subject, inCalendar } as const]),
    ...(room ? [{ kind: 'room', room: series.room } as const] : []),
  ];
  const title = subject === null ? actual.subject : series.subject;
  return { kind: 'rename', ...common({ ...series, subject: title }, actual, why) };
}

const agendaChanged: StepReason = { kind: 'agendaChanged' };

function agendaStep(
  series: ExpectedSeries,
  actual: ActualSeries,
  agenda: 'changed' | 'fileMissing',
): SingleStep {
  if (agenda === 'changed') return { kind: 'replaceAgenda', ...common(series, actual, [agendaChanged]) };
  const kind = actual.attendees.length === 0 ? 'agendaFirst' : 'agendaFileMissing';
  return {
    kind: 'attachAgenda',
    meeting: series.meeting,
    why: [{ kind }],
    mails: [],
    series,
    eventId: actual.eventId,
  };
}

/** A changed master mails everybody who is in the series by then. */
function common(
  series: ExpectedSeries,
  { eventId, etag, attendees }: ActualSeries,
  why: readonly StepReason[],
) {
  return { meeting: series.meeting, why, mails: mailsOf(attendees), series, eventId, etag };
}
