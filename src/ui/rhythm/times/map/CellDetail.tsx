import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { slotChoiceOf } from '../../../../domain/slots/slotChoiceOf';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import { describeMiss, type SlotFormat } from '../describeMiss';
import type { SlotTime } from '../../../../domain/slots/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { wallTimeRange } from '../proposal/slotFormat';
import { weekdayName } from '../../../shared/dates/formatDates';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';
import { useServices } from '../../../shared/ServicesContext';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    '@media (min-width: 900px)': { position: 'sticky', top: tokens.spacingVerticalL, alignSelf: 'start' },
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface CellDetailProps {
  readonly search: SlotSearch;
  readonly meeting: MeetingId;
  readonly slot: SlotTime;
  readonly overlaps: readonly MeetingId[];
  readonly isPlaced: boolean;
  readonly words: SlotFormat;
}

/** One time of the map: who misses which dates, and what it overlaps. */
export function CellDetail({ search, meeting, slot, overlaps, isPlaced, words }: CellDetailProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const { free, occurrences, misses } = slotChoiceOf(search, meeting, slot);
  const nameOf = useMeetingNames();
  const { durationMinutes } = tableOf(search, meeting).meeting;
  return (
    <div className={styles.detail} aria-live="polite">
      <Text weight="semibold" size={400}>
        {weekdayName(slot.weekday, locale)}, {wallTimeRange(slot.startTime, durationMinutes, locale)}
      </Text>
      <Text>
        {free} of {occurrences} free
      </Text>
      {misses.length === 0 ? (
        <Text>Everybody is free every time.</Text>
      ) : (
        <ul className={styles.list}>
          {misses.map((miss) => (
            <li key={`${miss.mail} ${miss.kind}`}>
              <Text>{describeMiss(miss, occurrences, words)}</Text>
              {!miss.isRequired && <Text className={styles.quiet}> (optional)</Text>}
            </li>
          ))}
        </ul>
      )}
      {overlaps.length > 0 && <Text>Overlaps {new Intl.ListFormat('en').format(overlaps.map(nameOf))}.</Text>}
      <Text size={200} className={styles.quiet}>
        {isPlaced ? 'This is the proposed time.' : 'Choose it to keep it; the other meetings make room.'}
      </Text>
    </div>
  );
}
