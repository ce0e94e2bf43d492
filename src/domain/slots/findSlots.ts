import type { MeetingId } from '../../playbook/meetings';
import { cellFrame, type CellFrame } from './cellFrame';
import { defaultCosts } from './defaultCosts';
import { duringMeeting } from './duringMeeting';
import { layOutPeople, type LaidPerson, type WeekLayers } from './layOutPeople';
import { placeTogether } from './placeTogether';
import { slotTable, type SlotTable } from './slotTable';
import type { Placement, SlotCosts, SlotMeeting, SlotPerson } from './types';
import type { WeekGrid } from './weekGrid';

/** Everything the search found: the best times together, and the cost of every other candidate. */
export interface SlotSearch {
  readonly frame: CellFrame;
  readonly tables: readonly SlotTable[];
  /** By address in lower case; with everybody named in a meeting. */
  readonly people: ReadonlyMap<string, LaidPerson>;
  readonly placement: Placement;
  readonly costs: SlotCosts;
}

/**
 * The best recurring times of the meetings together, over every occurrence of the horizon: exact, and the same for the
 * same input. A time claimed free overlaps nobody's busy hour; who gave no answer is never claimed free. Throws a
 * RangeError for a length or a locked time that no day can hold, and an Error for a person in a zone that the grid was
 * not laid out for.
 */
export function findSlots(
  grid: WeekGrid,
  asked: readonly SlotMeeting[],
  people: readonly SlotPerson[],
  costs: SlotCosts = defaultCosts,
): SlotSearch {
  const meetings = asked.map(withEachOnce);
  const frame = cellFrame(grid, meetings);
  const laid = layOutPeople(frame, [...silentPeople(meetings, people), ...people]);
  const layersOf = layersByDuration(frame, laid);
  const tables = meetings.map((meeting) =>
    slotTable(frame, meeting, (mail) => layersOf(mail, meeting.durationMinutes), costs),
  );
  return { frame, tables, people: laid, placement: placeTogether(grid, tables, costs), costs };
}

/** Whoever is named twice, in whatever case, counts once; required where either is. */
function withEachOnce(meeting: SlotMeeting): SlotMeeting {
  const required = eachOnce(meeting.required);
  const isRequired = new Set(required.map((mail) => mail.toLowerCase()));
  const optional = eachOnce(meeting.optional).filter((mail) => !isRequired.has(mail.toLowerCase()));
  return { ...meeting, required, optional };
}

const eachOnce = (mails: readonly string[]): readonly string[] =>
  [...new Map([...mails].reverse().map((mail) => [mail.toLowerCase(), mail])).values()].reverse();

/** Who is named and gave no answer. */
function silentPeople(
  meetings: readonly SlotMeeting[],
  people: readonly SlotPerson[],
): readonly SlotPerson[] {
  const answered = new Set(people.map(({ freeBusy }) => freeBusy.mail.toLowerCase()));
  const named = new Set(meetings.flatMap(({ required, optional }) => [...required, ...optional]));
  return [...named]
    .filter((mail) => !answered.has(mail.toLowerCase()))
    .map((mail) => ({
      freeBusy: { mail, known: false, because: 'The calendar was not read.' },
      holidays: [],
    }));
}

/** Meetings of one length ask the same of a person: it is worked out once. */
function layersByDuration(
  frame: CellFrame,
  people: ReadonlyMap<string, LaidPerson>,
): (mail: string, durationMinutes: number) => WeekLayers {
  const known = new Map<string, WeekLayers>();
  return (mail, durationMinutes) => {
    const person = people.get(mail.toLowerCase());
    if (person === undefined) throw new Error(`No answer was laid out for ${mail}.`);
    const key = `${durationMinutes} ${mail.toLowerCase()}`;
    const layers = known.get(key) ?? duringMeeting(frame, person, durationMinutes);
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
