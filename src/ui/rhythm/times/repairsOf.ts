import { keepsAway } from '../../../domain/freebusy/conflictsOf';
import { wallTimeOf } from '../../../domain/time/zonedTime';
import { movesThatFit } from '../../../domain/rhythm/movesThatFit';
import type { OccurrenceMove, RhythmSettings } from '../../../domain/rhythm/types';
import type { SlotSearch } from '../../../domain/slots/findSlots';
import { repairsFor, type Repair } from '../../../domain/slots/repairsFor';
import type { Miss, SlotTime } from '../../../domain/slots/types';
import { slotChoiceOf } from '../../../domain/slots/slotChoiceOf';

/** A date that a required attendee cannot make, and its remedies. */
export interface DateRepair {
  readonly repair: Repair;
  /** Who cannot come, and why. */
  readonly misses: readonly Miss[];
  /** What is offered, or was accepted; null when no time near fits, or the series cannot give the date up to it. */
  readonly move: OccurrenceMove | null;
  readonly isAccepted: boolean;
}

/** The conflicting dates of the chosen times, in the order of the search. */
export function repairsOf(
  chosen: SlotSearch,
  slots: readonly SlotTime[],
  settings: RhythmSettings,
): readonly DateRepair[] {
  const missesOf = new Map(
    chosen.tables.flatMap(({ meeting: { meeting } }, at) => {
      const slot = slots[at];
      return slot === undefined ? [] : [[meeting, slotChoiceOf(chosen, meeting, slot).misses] as const];
    }),
  );
  return repairsFor(chosen, slots).flatMap((repair) => {
    const misses = (missesOf.get(repair.meeting) ?? []).filter((miss) => isMissedBy(miss, repair));
    return isWithinSeries(repair, settings) ? [{ repair, misses, ...moveOf(repair, settings) }] : [];
  });
}

const isMissedBy = ({ isRequired, kind, dates }: Miss, { occurrence }: Repair): boolean =>
  isRequired && keepsAway(kind) && dates.includes(occurrence.localDate);

/** A series may begin later than the horizon. */
const isWithinSeries = ({ meeting, occurrence }: Repair, { times }: RhythmSettings): boolean =>
  occurrence.localDate >= (times[meeting]?.firstDate ?? occurrence.localDate);

function moveOf(repair: Repair, settings: RhythmSettings): Pick<DateRepair, 'move' | 'isAccepted'> {
  const { meeting, occurrence } = repair;
  const accepted = settings.moves.find(
    (move) => move.meeting === meeting && move.date === occurrence.localDate,
  );
  if (accepted !== undefined) return { move: accepted, isAccepted: true };
  const offered = offeredMove(repair, settings);
  return { move: offered !== null && fits(offered, settings) ? offered : null, isAccepted: false };
}

/** The move of a repair, by the clocks of the series. */
export function offeredMove(
  { meeting, occurrence, moveTo }: Repair,
  { times }: Pick<RhythmSettings, 'times'>,
): OccurrenceMove | null {
  const zone = times[meeting]?.zone;
  if (moveTo === null || zone === undefined) return null;
  const toTime = wallTimeOf(moveTo.startUtc, zone);
  return { meeting, date: occurrence.localDate, toDate: moveTo.localDate, toTime };
}

function fits(move: OccurrenceMove, { times, moves }: RhythmSettings): boolean {
  const time = times[move.meeting];
  const others = moves.filter(({ meeting }) => meeting === move.meeting);
  return time !== undefined && movesThatFit(time, [...others, move]).includes(move);
}
