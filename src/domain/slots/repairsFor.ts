import type { MeetingId } from '../../playbook/meetings';
import type { Occurrence } from '../recurrence/types';
import { daysPerWeek } from './clockFace';
import type { SlotSearch } from './findSlots';
import { meetingRows } from './meetingRows';
import type { MovesOfWeek, WeekSlot, WeekDate } from './movesOfWeek';
import { movesTogether, sharedRequired } from './movesTogether';
import { occurrenceOn } from './slotOccurrences';
import type { SlotTime } from './types';

/** An occurrence at which somebody required is not free, and where it could go. */
export interface Repair {
  readonly meeting: MeetingId;
  readonly occurrence: Occurrence;
  /** Null when no time of the week suits everybody required. */
  readonly moveTo: Occurrence | null;
}

/**
 * The occurrences of the chosen times (one for each meeting, in the order of the search) in the coming eight weeks that
 * somebody required cannot attend, each with the time to which the search itself would move it: the best moves of all
 * meetings together, week by week. By meeting, and by date within a meeting.
 */
export function repairsFor(search: SlotSearch, slots: readonly SlotTime[]): readonly Repair[] {
  const { frame, tables } = search;
  const rows = tables.map((table, at) =>
    meetingRows(frame.grid, {
      ...table,
      meeting: { ...table.meeting, locked: slots[at] ?? table.meeting.locked },
    }),
  );
  const chosen = rows.flatMap((own) => own[0] ?? []);
  if (chosen.length < tables.length) return [];
  const candidates = { rows: chosen, starts: chosen.map(({ first }) => first) };
  const repairs = movesTogether(frame, candidates, sharedRequired(rows)).flatMap(({ week, moves }) =>
    repairsOfWeek(search, week, moves),
  );
  return tables.flatMap(({ meeting: { meeting } }) => repairs.filter((repair) => repair.meeting === meeting));
}

function repairsOfWeek({ frame }: SlotSearch, week: number, moves: MovesOfWeek): readonly Repair[] {
  const on = ({ table }: WeekDate, { weekday, start }: WeekSlot): Occurrence =>
    occurrenceOn(frame.grid, week * daysPerWeek + weekday, start, table.meeting.durationMinutes);
  return [...moves].map(([date, moveTo]) => ({
    meeting: date.table.meeting.meeting,
    occurrence: on(date, date.slot),
    moveTo: moveTo === null ? null : on(date, moveTo),
  }));
}
