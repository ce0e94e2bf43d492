import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { meetingOf } from '../../../../domain/rhythm/meetingOf';
import { wallTimeAt } from '../../../../domain/slots/clockFace';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotWords } from '../../../../domain/slots/slotInWords';
import type { SlotTime, Variant } from '../../../../domain/slots/types';
import { meetings, type MeetingId } from '../../../../playbook/meetings';
import { ScrollRegion } from '../../ScrollRegion';
import { workWeek } from '../search/slotMeetings';
import { CellDetail } from './CellDetail';
import { MapLegend } from './MapLegend';
import { mapOf, placedSlot, type MapCell, type MapChoice } from './mapOf';
import { MapSwitches } from './MapSwitches';
import { MapTable } from './MapTable';

const useStyles = makeStyles({
  map: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 560px) minmax(200px, 1fr)' },
  },
});

export interface SlotMapProps {
  readonly search: SlotSearch;
  readonly words: SlotWords;
  readonly locale: string;
  /** Keeps the meeting at the slot, so that the others are placed around it. */
  readonly onKeep: (meeting: MeetingId, slot: SlotTime) => void;
  readonly onLength: (meeting: MeetingId, minutes: number) => void;
}

/** The heat map of one meeting, beside it whom the time under the eye does not fit. */
export function SlotMap({ search, words, locale, onKeep, onLength }: SlotMapProps) {
  const styles = useStyles();
  const { choice, change } = useMapChoice(search);
  const [looked, setLooked] = useState<MapCell | null>(null);
  const rows = useMemo(() => mapOf(search, choice), [search, choice]);
  const shown = cellUnderEye(
    rows.flatMap(({ cells }) => cells),
    looked,
  );
  const slotOf = (cell: MapCell): SlotTime => ({
    variant: choice.variant,
    weekday: workWeek[cell.weekday] ?? 'monday',
    startTime: wallTimeAt(cell.start),
  });
  return (
    <div className={styles.map}>
      <MapSwitches
        search={search}
        choice={choice}
        locale={locale}
        onChoice={change}
        onLength={(minutes) => onLength(choice.meeting, minutes)}
      />
      <div className={styles.beside}>
        <ScrollRegion label="Map of the week">
          <MapTable
            key={`${choice.meeting} ${choice.variant}`}
            title={meetingOf(choice.meeting).title}
            rows={rows}
            locale={locale}
            onLook={setLooked}
            onChoose={(cell) => onKeep(choice.meeting, slotOf(cell))}
          />
        </ScrollRegion>
        {shown !== null && (
          <CellDetail
            search={search}
            meeting={choice.meeting}
            slot={slotOf(shown)}
            overlaps={shown.overlaps}
            isPlaced={shown.isPlaced}
            words={words}
            locale={locale}
          />
        )}
      </div>
      <MapLegend />
    </div>
  );
}

/** The cell last looked at as it is now; before any, the one where the meeting is placed. */
function cellUnderEye(cells: readonly MapCell[], looked: MapCell | null): MapCell | null {
  const same = cells.find(({ weekday, start }) => weekday === looked?.weekday && start === looked.start);
  return same ?? cells.find(({ isPlaced }) => isPlaced) ?? cells[0] ?? null;
}

/** The weeks follow the proposal until somebody chooses others. */
function useMapChoice(search: SlotSearch) {
  const [meeting, setMeeting] = useState<MeetingId>(meetings[0].id);
  const [stepMinutes, setStep] = useState(30);
  const [wanted, setWanted] = useState<Variant | null>(null);
  const { variants } = tableOf(search, meeting);
  const variant = wanted ?? placedSlot(search, meeting)?.variant ?? variants[0] ?? 'everyWeek';
  const change = (changed: Partial<MapChoice>): void => {
    if (changed.meeting !== undefined) setMeeting(changed.meeting);
    if (changed.stepMinutes !== undefined) setStep(changed.stepMinutes);
    setWanted(changed.meeting === undefined ? (changed.variant ?? wanted) : null);
  };
  const choice = useMemo(() => ({ meeting, variant, stepMinutes }), [meeting, variant, stepMinutes]);
  return { choice, change };
}
