import type { MeetingId } from '../../playbook/meetings';
import { cellFrame, type CellFrame } from './cellFrame';
import type { LaidAttendee } from './crowd';
import { duringMeeting } from './duringMeeting';
import { layOutPeople, type LaidPerson } from './layOutPeople';
import { placeTogether } from './placeTogether';
import { slotTable, type SlotTable } from './slotTable';
import { hoursFirst, mostSeatsAndDates, type SlotOrder } from './slotOrder';
import type { Placement, SlotMeeting, SlotPerson, Wishes } from './types';
import type { WeekGrid } from './weekGrid';
import { noWishes } from './wishes';
import { mailKey } from '../rhythm/sameMail';

/** Everything the search found: the best times together, and what every other candidate costs. */
export interface SlotSearch {
  readonly frame: CellFrame;
  readonly tables: readonly SlotTable[];
  /** By address in lower case; with everybody named in a meeting. */
  readonly people: ReadonlyMap<string, LaidPerson>;
  readonly placement: Placement;
  readonly order: SlotOrder;
  readonly wishes: Wishes;
}

/** What the one who chooses would rather have. */
export interface SearchOptions {
  readonly wishes: Wishes;
  readonly order: SlotOrder;
}

/**
 * The best recurring times of the meetings together with the moves of single dates, over every occurrence of the
 * horizon: exact, and the same for the same input. What counts is `SlotLevels`, each level only where all before it are
 * equal, summed over the dates as they stand after moving. A date may be moved when somebody required cannot come to it,
 * it lies in the first eight weeks, and the other time lies in the same week and the meeting's window, suits everybody
 * required and overlaps no date of another meeting with which it shares a required person, neither where that has its
 * series nor where it was moved. Two series never overlap on any date where somebody is required in both. Preferences
 * between the meetings are about the series, not about moved dates. Among equals the earliest variants and weekdays
 * win, meeting by meeting, then the earliest starts. A time claimed free overlaps nobody's busy hour; who gave no answer is never claimed free. Throws a
 * RangeError for a length or a locked time that no day can hold, and an Error for a person in a zone that the grid was
 * not laid out for.
 */
export function findSlots(
  grid: WeekGrid,
  asked: readonly SlotMeeting[],
  people: readonly SlotPerson[],
  { wishes, order }: SearchOptions = { wishes: noWishes, order: hoursFirst },
): SlotSearch {
  const meetings = asked.map(withEachOnce);
  checkSize(grid, meetings);
  const frame = cellFrame(grid, meetings);
  const laid = layOutPeople(frame, [...silentPeople(meetings, people), ...people]);
  const layersOf = layersByDuration(frame, laid);
  const tables = meetings.map((meeting) =>
    slotTable({ frame, meeting, order, wishes }, (mail) => layersOf(mail, meeting.durationMinutes)),
  );
  return { frame, tables, people: laid, placement: placeTogether(frame, tables), order, wishes };
}

/** Beyond this, sums would lose digits. */
function checkSize({ horizon }: WeekGrid, meetings: readonly SlotMeeting[]): void {
  const seats = meetings.reduce((sum, { required, optional }) => sum + required.length + optional.length, 0);
  if (seats * horizon.weeks >= mostSeatsAndDates)
    throw new RangeError(`${seats} invitations over ${horizon.weeks} weeks are too many to compare.`);
}

/** Whoever is named twice, in whatever case, counts once; required where either is. */
function withEachOnce(meeting: SlotMeeting): SlotMeeting {
  const required = eachOnce(meeting.required);
  const isRequired = new Set(required.map((mail) => mailKey(mail)));
  const optional = eachOnce(meeting.optional).filter((mail) => !isRequired.has(mailKey(mail)));
  return { ...meeting, required, optional };
}

const eachOnce = (mails: readonly string[]): readonly string[] =>
  [...new Map([...mails].reverse().map((mail) => [mailKey(mail), mail])).values()].reverse();

/** Who is named and gave no answer. */
function silentPeople(
  meetings: readonly SlotMeeting[],
  people: readonly SlotPerson[],
): readonly SlotPerson[] {
  const answered = new Set(people.map(({ freeBusy }) => mailKey(freeBusy.mail)));
  const named = new Set(meetings.flatMap(({ required, optional }) => [...required, ...optional]));
  return [...named]
    .filter((mail) => !answered.has(mailKey(mail)))
    .map((mail) => ({
      freeBusy: { mail, known: false },
      holidays: [],
    }));
}

/** Meetings of one length ask the same of a person: it is worked out once. */
function layersByDuration(
  frame: CellFrame,
  people: ReadonlyMap<string, LaidPerson>,
): (mail: string, durationMinutes: number) => LaidAttendee {
  const known = new Map<string, LaidAttendee>();
  return (mail, durationMinutes) => {
    const person = people.get(mailKey(mail));
    if (person === undefined) throw new Error(`No answer was laid out for ${mail}.`);
    const key = `${durationMinutes} ${mailKey(mail)}`;
    const layers = known.get(key) ?? { laid: person, during: duringMeeting(frame, person, durationMinutes) };
    known.set(key, layers);
    return layers;
  };
}

/** The candidates of one meeting. Throws when the search was made without it. */
export function tableOf(search: SlotSearch, meeting: MeetingId): SlotTable {
  const table = search.tables.find((candidate) => candidate.meeting.meeting === meeting);
  if (table === undefined) throw new Error(`The search was made without the meeting "${meeting}".`);
  return table;
}
