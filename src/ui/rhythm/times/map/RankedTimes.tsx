import { Field, Select, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { alternatives } from '../../../../domain/slots/alternatives';
import { slotChoiceOf } from '../../../../domain/slots/slotChoiceOf';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotFormat } from '../describeMiss';
import type { SlotTime } from '../../../../domain/slots/types';
import { meetings, type MeetingId } from '../../../../playbook/meetings';
import { focusRing } from '../../../shared/focusRing';
import { shorterMeeting, type ShorterMeeting } from '../../../../domain/slots/shorterMeeting';
import { describeFit } from '../proposal/describeFit';
import { formatWhen } from '../proposal/slotFormat';
import { placedSlot } from './mapOf';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';
import { useServices } from '../../../shared/ServicesContext';

const offeredTimes = 5;

const useStyles = makeStyles({
  ranked: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  time: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ...focusRing,
  },
  placed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface RankedTimesProps {
  readonly search: SlotSearch;
  readonly words: SlotFormat;
  /** The only meeting that is looked at; null for a choice among all. */
  readonly only: MeetingId | null;
  readonly onKeep: (meeting: MeetingId, slot: SlotTime) => void;
}

/** The five best times of one meeting, and what a shorter one would give. */
export function RankedTimes({ search, words, only, onKeep }: RankedTimesProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const nameOf = useMeetingNames();
  const [picked, setMeeting] = useState<MeetingId>(meetings[0].id);
  const meeting = only ?? picked;
  const shorter = useMemo(() => shorterMeeting(search, meeting), [search, meeting]);
  const times = useMemo(
    () => alternatives(search, meeting, offeredTimes).map(({ slot }) => slotChoiceOf(search, meeting, slot)),
    [search, meeting],
  );
  const placed = placedSlot(search, meeting);
  return (
    <div className={styles.ranked}>
      {only === null && (
        <Field label="Best times of">
          <Select
            value={meeting}
            onChange={(_, { value }) => setMeeting(meetings.find(({ id }) => id === value)?.id ?? meeting)}
          >
            {meetings.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ol className={styles.list} aria-label="Best times first">
        {times.map((choice) => {
          const isPlaced = placed !== null && sameSlot(choice.slot, placed);
          return (
            <li key={Object.values(choice.slot).join()}>
              <button
                type="button"
                className={mergeClasses(styles.time, isPlaced && styles.placed)}
                aria-pressed={isPlaced}
                onClick={() => onKeep(meeting, choice.slot)}
              >
                <Text weight={isPlaced ? 'semibold' : 'regular'}>
                  {formatWhen(choice.time, locale)}
                  {isPlaced && ' · proposed'}
                </Text>
                <Text size={200} className={styles.quiet}>
                  {describeFit(choice, words)}
                </Text>
              </button>
            </li>
          );
        })}
      </ol>
      {shorter !== null && <Text>{describeShorter(shorter)}</Text>}
    </div>
  );
}

const sameSlot = (one: SlotTime, other: SlotTime): boolean =>
  one.variant === other.variant && one.weekday === other.weekday && one.startTime === other.startTime;

/** "With 30 minutes instead of 45, 26 of 26 dates suit everybody required; now 24 do." */
const describeShorter = ({ minutes, nowMinutes, free, nowFree, occurrences }: ShorterMeeting): string =>
  `With ${minutes} minutes instead of ${nowMinutes}, ${free} of ${occurrences} dates suit everybody required; now ${nowFree} do.`;
