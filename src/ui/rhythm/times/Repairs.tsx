import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { meetingName } from '../../../domain/rhythm/meetings';
import type { OccurrenceMove, RhythmSettings } from '../../../domain/rhythm/types';
import type { SlotSearch } from '../../../domain/slots/findSlots';
import { describeState, type SlotFormat } from './describeMiss';
import { toInstant } from '../../../domain/time/zonedTime';
import { meetings } from '../../../playbook/meetings';
import { formatLocalDate, formatWallTime } from '../../shared/dates/formatDates';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { clocksAt } from './proposal/describeClocks';
import type { DateRepair } from './repairsOf';
import { useServices } from '../../shared/ServicesContext';

const useStyles = makeStyles({
  repairs: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stuck: { display: 'block', paddingBlock: tokens.spacingVerticalS, paddingInlineStart: '32px' },
});

export interface RepairsProps {
  readonly chosen: SlotSearch;
  /** The dates that do not fit, at least one. */
  readonly repairs: readonly DateRepair[];
  readonly heading: string;
  readonly settings: RhythmSettings;
  readonly words: SlotFormat;
  readonly onMoves: (moves: readonly OccurrenceMove[]) => void;
}

/** The dates that a required attendee cannot make, each with the nearest free time. Accepted moves wait in the plan. */
export function Repairs({ chosen, repairs, heading, settings, words, onMoves }: RepairsProps) {
  const styles = useStyles();
  const change = (changed: readonly DateRepair[], isAccepted: boolean): void =>
    onMoves(movesAfter(settings.moves, changed, isAccepted));
  return (
    <section className={styles.repairs} aria-label="Dates to move">
      <MeetingHeading>{heading}</MeetingHeading>
      <Text className={styles.quiet}>
        Somebody required cannot come. Move these dates, and the plan shows each before anything is sent.
      </Text>
      <MoveAll repairs={repairs} onChange={change} />
      {meetings.map(({ id }) => {
        const title = meetingName(settings, id);
        const own = repairs.filter(({ repair }) => repair.meeting === id);
        return own.length === 0 ? null : (
          <div key={id}>
            <Text weight="semibold">{title}</Text>
            <ul className={styles.list} aria-label={`Dates of ${title}`}>
              {own.map((each) => (
                <li key={each.repair.occurrence.localDate}>
                  <RepairLine chosen={chosen} repair={each} words={words} onChange={change} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface MoveAllProps {
  readonly repairs: readonly DateRepair[];
  readonly onChange: (repairs: readonly DateRepair[], isAccepted: boolean) => void;
}

function MoveAll({ repairs, onChange }: MoveAllProps) {
  const movable = repairs.filter(({ move }) => move !== null);
  const accepted = movable.filter(({ isAccepted }) => isAccepted).length;
  if (movable.length < 2) return null;
  const isMixed = accepted > 0 && accepted < movable.length;
  return (
    <Checkbox
      label={`Move all ${movable.length}`}
      checked={isMixed ? 'mixed' : accepted > 0}
      onChange={() => onChange(movable, accepted < movable.length)}
    />
  );
}

interface RepairLineProps extends Pick<RepairsProps, 'chosen' | 'words'> {
  readonly repair: DateRepair;
  readonly onChange: MoveAllProps['onChange'];
}

function RepairLine({ chosen, repair, words, onChange }: RepairLineProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const problem = describeProblem(repair, words, locale);
  if (repair.move === null)
    return <Text className={styles.stuck}>{problem}. No time near it suits everybody required.</Text>;
  const { toDate, toTime, meeting } = repair.move;
  const { zone } = chosen.frame.grid.horizon;
  const clocks = clocksAt(
    chosen,
    { meeting, startUtc: toInstant(toDate, toTime, zone), zone },
    words,
    locale,
  );
  const target = [`${formatLocalDate(toDate, locale)}, ${formatWallTime(toTime, locale)}`, ...clocks];
  return (
    <Checkbox
      label={`${problem}. Move to ${target.join(' · ')}`}
      checked={repair.isAccepted}
      onChange={(_, { checked }) => onChange([repair], checked === true)}
    />
  );
}

/** "Thu, Dec 10: Grace Liu is out". */
function describeProblem({ repair, misses }: DateRepair, { nameOf }: SlotFormat, locale: string): string {
  const who = misses.map(({ mail, kind }) => `${nameOf(mail)} ${describeState(kind)}`);
  const date = formatLocalDate(repair.occurrence.localDate, locale);
  return `${date}: ${new Intl.ListFormat('en').format(who)}`;
}

function movesAfter(
  moves: readonly OccurrenceMove[],
  changed: readonly DateRepair[],
  isAccepted: boolean,
): readonly OccurrenceMove[] {
  const isChanged = ({ meeting, date }: OccurrenceMove): boolean =>
    changed.some(({ repair }) => repair.meeting === meeting && repair.occurrence.localDate === date);
  const wanted = isAccepted ? changed.flatMap(({ move }) => move ?? []) : [];
  return [...moves.filter((move) => !isChanged(move)), ...wanted];
}
