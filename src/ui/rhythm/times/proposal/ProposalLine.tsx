import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import type { Repair } from '../../../../domain/slots/repairsFor';
import type { SlotChoice } from '../../../../domain/slots/types';
import type { SlotFormat } from '../describeMiss';
import { formatLocalDate, formatTime } from '../../../shared/dates/formatDates';
import { clocksAt, firstStart } from './describeClocks';
import { describeFit } from './describeFit';
import { formatWhen } from './slotFormat';
import { useServices } from '../../../shared/ServicesContext';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    '@media (min-width: 800px)': { gridTemplateColumns: '220px minmax(0, 1fr)' },
  },
  fit: { color: tokens.colorNeutralForeground2, '@media (min-width: 800px)': { gridColumn: 2 } },
});

export interface ProposalLineProps {
  readonly search: SlotSearch;
  readonly choice: SlotChoice;
  /** The dates of the coming weeks that do not fit it. */
  readonly repairs: readonly Repair[];
  readonly canLock: boolean;
  readonly words: SlotFormat;
  readonly isLocked: boolean;
  readonly onLock: (isLocked: boolean) => void;
}

/** One meeting of the proposal: when, by everybody's clock, how often that fits, whom it does not fit, and what moves. */
export function ProposalLine(props: ProposalLineProps) {
  const { locale } = useServices().context;
  const { search, choice, repairs, canLock, words, isLocked, onLock } = props;
  const styles = useStyles();
  const { meeting, time } = choice;
  const clocks = clocksAt(search, { meeting, startUtc: firstStart(time), zone: time.zone }, words, locale);
  const title = useMeetingNames()(choice.meeting);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Text weight="semibold">{title}</Text>
        <Text>{formatWhen(choice.time, locale)}</Text>
        <Text className={styles.fit}>{describeFit(choice, words)}</Text>
        {clocks.length > 0 && <Text className={styles.fit}>{clocks.join(' · ')}</Text>}
        {repairs.map((repair) => (
          <Text key={repair.occurrence.localDate} className={styles.fit}>
            {describeMove(props, repair, locale)}
          </Text>
        ))}
      </div>
      {canLock && (
        <ToggleButton
          appearance="subtle"
          icon={isLocked ? <LockClosedRegular /> : <LockOpenRegular />}
          checked={isLocked}
          aria-label={`Keep this time for ${title}`}
          title={isLocked ? 'This time stays. Press to search again.' : 'Keep this time while others change'}
          onClick={() => onLock(!isLocked)}
        />
      )}
    </li>
  );
}

/** "Moves Tue, Dec 8 to Tue, Dec 8, 9:00 AM · 3:00 PM in Berlin (Jonas Weber)". */
function describeMove({ search, choice, words }: ProposalLineProps, repair: Repair, locale: string): string {
  const date = formatLocalDate(repair.occurrence.localDate, locale);
  if (repair.moveTo === null) return `${date} stays: no time of its week suits everybody required`;
  const { startUtc, localDate } = repair.moveTo;
  const { zone } = choice.time;
  const clocks = clocksAt(search, { meeting: choice.meeting, startUtc, zone }, words, locale);
  const to = `${formatLocalDate(localDate, locale)}, ${formatTime(startUtc, locale, zone)}`;
  return [`Moves ${date} to ${to}`, ...clocks].join(' · ');
}
