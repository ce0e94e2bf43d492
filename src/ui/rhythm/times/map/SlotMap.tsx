import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { wallTimeAt } from '../../../../domain/slots/clockFace';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotFormat } from '../describeMiss';
import type { SlotTime, Variant } from '../../../../domain/slots/types';
import { meetings, type MeetingId } from '../../../../playbook/meetings';
import { ScrollRegion } from '../../ScrollRegion';
import { workWeek } from '../search/slotMeetings';
import { CellDetail } from './CellDetail';
import { MapLegend } from './MapLegend';
import { mapOf, type MapCell, type MapChoice, type MapRow } from './mapOf';
import { MapSwitches } from './MapSwitches';
import { MapTable } from './MapTable';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';
import { useServices } from '../../../shared/ServicesContext';
import { addDays } from '../../../../domain/time/localDates';
import type { LocalDate } from '../../../../domain/time/types';
import { formatLocalDate } from '../../../shared/dates/formatDates';
import { capitalized } from '../../../../wording/capitalized';

const useStyles = makeStyles({
  map: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  maps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 560px) minmax(200px, 1fr)' },
  },
});

export interface SlotMapProps {
  readonly search: SlotSearch;
  readonly words: SlotFormat;
  /** The only meeting that is looked at; null for a choice among all. */
  readonly only: MeetingId | null;
  /** Keeps the meeting at the slot, so that the others are placed around it. */
  readonly onKeep: (meeting: MeetingId, slot: SlotTime) => void;
  readonly onLength: (meeting: MeetingId, minutes: number) => void;
}

/** The heat map of one meeting, in all the weeks that it can fall in, beside it whom the time under the eye does not fit. */
export function SlotMap({ search, words, only, onKeep, onLength }: SlotMapProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const [choice, setChoice] = useState<MapChoice>({ meeting: only ?? meetings[0].id, stepMinutes: 30 });
  const [looked, setLooked] = useState<LookedAt | null>(null);
  const { variants } = tableOf(search, choice.meeting);
  const { firstMonday } = search.frame.grid.horizon;
  const title = useMeetingNames()(choice.meeting);
  const maps = useMemo(
    () => variants.map((variant) => ({ variant, rows: mapOf(search, { ...choice, variant }) })),
    [search, choice, variants],
  );
  const shown = cellUnderEye(maps, looked);
  return (
    <div className={styles.map}>
      <MapSwitches
        search={search}
        choice={choice}
        only={only}
        onChoice={(changed) => setChoice({ ...choice, ...changed })}
        onLength={(minutes) => onLength(choice.meeting, minutes)}
      />
      <div className={styles.beside}>
        <ScrollRegion label="Map of the week">
          <div className={styles.maps}>
            {maps.map(({ variant, rows }) => {
              const weeks = describeVariant(variant, firstMonday, locale);
              return (
                <div key={`${choice.meeting} ${variant}`}>
                  {variants.length > 1 && <Text weight="semibold">{capitalized(weeks)}</Text>}
                  <MapTable
                    title={variants.length > 1 ? `${title}, ${weeks}` : title}
                    rows={rows}
                    onLook={(cell) => setLooked({ variant, cell })}
                    onChoose={(cell) => onKeep(choice.meeting, slotOf({ variant, cell }))}
                  />
                </div>
              );
            })}
          </div>
        </ScrollRegion>
        {shown !== null && (
          <CellDetail
            search={search}
            meeting={choice.meeting}
            slot={slotOf(shown)}
            overlaps={shown.cell.overlaps}
            isPlaced={shown.cell.isPlaced}
            words={words}
          />
        )}
      </div>
      <MapLegend />
    </div>
  );
}

interface LookedAt {
  readonly variant: Variant;
  readonly cell: MapCell;
}

interface VariantMap {
  readonly variant: Variant;
  readonly rows: readonly MapRow[];
}

/** The cell last looked at as it is now; before any, the one where the meeting is placed. */
function cellUnderEye(maps: readonly VariantMap[], looked: LookedAt | null): LookedAt | null {
  const all = maps.flatMap(({ variant, rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => ({ variant, cell }))),
  );
  const same = all.find(
    ({ variant, cell }) =>
      variant === looked?.variant && cell.weekday === looked.cell.weekday && cell.start === looked.cell.start,
  );
  return same ?? all.find(({ cell }) => cell.isPlaced) ?? all[0] ?? null;
}

const slotOf = ({ variant, cell }: LookedAt): SlotTime => ({
  variant,
  weekday: workWeek[cell.weekday] ?? 'monday',
  startTime: wallTimeAt(cell.start),
});

/** The weeks in which a meeting falls: "every week", "every other, from Mon, Nov 30", "first in the month". */
function describeVariant(variant: Variant, firstMonday: LocalDate, locale: string): string {
  if (variant === 'everyWeek') return 'every week';
  if (variant === 'evenWeeks') return `every other, from ${formatLocalDate(firstMonday, locale)}`;
  if (variant === 'oddWeeks') return `every other, from ${formatLocalDate(addDays(firstMonday, 7), locale)}`;
  return `${variant} in the month`;
}
