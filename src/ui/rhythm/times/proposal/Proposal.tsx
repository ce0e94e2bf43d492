import type { SlotSearch } from '../../../../domain/slots/findSlots';
import { type Repair, repairsFor } from '../../../../domain/slots/repairsFor';
import { slotChoiceOf } from '../../../../domain/slots/slotChoiceOf';
import type {
  NoSlotReason,
  Placement,
  SlotChoice,
  SlotLevels,
  SlotTime,
} from '../../../../domain/slots/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { MeetingHeading } from '../../../shared/MeetingHeading';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';
import type { SlotFormat } from '../describeMiss';
import { type SearchLimits, withLock } from '../search/searchLimits';
import { GoodChoices } from './GoodChoices';
import { ProposalLine } from './ProposalLine';
import { areChosen } from './areChosen';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo } from 'react';

/** What is so, and the way out. */
export function describeNoSlot(because: NoSlotReason): string {
  switch (because.kind) {
    case 'overlap':
      return 'Within what is allowed they always overlap, and somebody is required in more than one: widen the hours or unlock a time.';
    case 'lockedOnNoDate':
      return 'The locked time falls on no date of the horizon: unlock it or look further ahead.';
    case 'noWeekday':
      return 'No weekday is allowed: allow at least one.';
    case 'doesNotFit':
      return `${because.durationMinutes} minutes do not fit between ${because.from} and ${because.until}: widen the hours or shorten the meeting.`;
    case 'onNoDate':
      return 'The meeting falls on no date of the horizon: look further ahead.';
  }
}

const useStyles = makeStyles({
  proposal: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px' },
  mark: { color: tokens.colorPaletteGreenForeground1, fontSize: '20px' },
});

interface ProposalProps {
  /** Good choices, the best first. */
  readonly choices: readonly SlotSearch[];
  readonly picked: number;
  readonly onPick: (choice: number) => void;
  /** The only meeting that is looked at; the others stay where they are. Null for all. */
  readonly only: MeetingId | null;
  /** The slots that are chosen now, in the order of the search; null while there are none. */
  readonly chosen: readonly SlotTime[] | null;
  readonly limits: SearchLimits;
  readonly words: SlotFormat;
  readonly onLimits: (limits: SearchLimits) => void;
  /** Whether other times were decided on: then these are an offer beside them. */
  readonly isDecided: boolean;
  /** What is taken: the times, and the dates that are moved away from them. */
  readonly onUse: (choices: readonly SlotChoice[], repairs: readonly Repair[]) => void;
  readonly onProposal: (waits: boolean) => void;
}

/** The best times of the meetings together with the dates that move, to be taken with one click. */
export function Proposal(props: ProposalProps) {
  const { choices: searches, picked, limits, words, only, onLimits } = props;
  const styles = useStyles();
  const search = searches[picked] ?? searches[0];
  const taken = useMemo(() => (search === undefined ? nothing : takenFrom(search, only)), [search, only]);
  if (search === undefined) return null;
  const { placement } = search;
  return (
    <section className={styles.proposal} aria-label="Proposed times">
      <MeetingHeading>{headingOf(limits, only)}</MeetingHeading>
      {placement.kind === 'noSlot' ? (
        <NoTimeFits placement={placement} limits={limits} onLimits={onLimits} />
      ) : (
        <>
          <OutsideHours levels={placement.levels} taken={taken} words={words} />
          <GoodChoices choices={searches} picked={picked} onPick={props.onPick} />
          <ul className={styles.lines}>
            {taken.choices.map((choice) => (
              <ProposalLine
                key={choice.meeting}
                search={search}
                choice={choice}
                repairs={taken.repairs.filter(({ meeting }) => meeting === choice.meeting)}
                canLock={only === null}
                words={words}
                isLocked={limits.locked[choice.meeting] !== undefined}
                onLock={(isLocked) =>
                  onLimits(withLock(limits, choice.meeting, isLocked ? choice.slot : null))
                }
              />
            ))}
          </ul>
          <Acceptance {...props} taken={taken} />
        </>
      )}
    </section>
  );
}

function headingOf(limits: SearchLimits, only: MeetingId | null): string {
  if (only !== null) return 'Best time';
  return Object.keys(limits.locked).length === 0 ? 'Best times' : 'Best times beside the locked ones';
}

/** What the proposal takes: a time for each meeting that is looked at, and the dates that do not fit it. */
interface Taken {
  readonly choices: readonly SlotChoice[];
  readonly repairs: readonly Repair[];
}

const nothing: Taken = { choices: [], repairs: [] };

function takenFrom(search: SlotSearch, only: MeetingId | null): Taken {
  const { placement, tables } = search;
  if (placement.kind === 'noSlot') return nothing;
  const isAsked = (meeting: MeetingId): boolean => only === null || only === meeting;
  const choices = placement.slots.flatMap((slot, at) => {
    const meeting = tables[at]?.meeting.meeting;
    return meeting === undefined || !isAsked(meeting) ? [] : [slotChoiceOf(search, meeting, slot)];
  });
  const repairs = repairsFor(search, placement.slots).filter(({ meeting }) => isAsked(meeting));
  return { choices, repairs };
}

interface OutsideHoursProps extends Pick<ProposalProps, 'words'> {
  readonly levels: SlotLevels;
  readonly taken: Taken;
}

/** Said first: no time lies inside everybody's hours. */
function OutsideHours({ levels, taken, words }: OutsideHoursProps) {
  if (levels.outsideMinutes === 0) return null;
  const mails = taken.choices.flatMap(({ misses }) =>
    misses.flatMap(({ mail, kind, isRequired }) =>
      isRequired && (kind === 'outsideWorkingHours' || kind === 'dayOff') ? [mail] : [],
    ),
  );
  const names = [...new Set(mails)].map((mail) => words.nameOf(mail));
  const who =
    names.length === 0 ? '' : ` They lie outside those of ${new Intl.ListFormat('en').format(names)}.`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>No times lie inside everybody’s working hours. These come nearest.{who}</MessageBarBody>
    </MessageBar>
  );
}

interface AcceptanceProps extends ProposalProps {
  readonly taken: Taken;
}

function Acceptance({ taken, choices, picked, chosen, isDecided, onUse, onProposal }: AcceptanceProps) {
  const styles = useStyles();
  const { placement } = choices[picked] ?? {};
  const isUsed = placement !== undefined && areChosen(placement, chosen);
  const isFirst = !isUsed && !isDecided;
  // Before it is drawn: two primary actions are never seen at once.
  useLayoutEffect(() => {
    onProposal(isFirst);
    return () => onProposal(false);
  }, [isFirst, onProposal]);
  if (isUsed)
    return (
      <Text className={styles.done} role="status">
        <CheckmarkCircleFilled className={styles.mark} aria-hidden="true" />
        These times are chosen.
      </Text>
    );
  return (
    <div>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        onClick={() => onUse(taken.choices, taken.repairs)}
      >
        Use these times
      </Button>
    </div>
  );
}

interface NoTimeFitsProps {
  readonly placement: Extract<Placement, { kind: 'noSlot' }>;
  readonly limits: SearchLimits;
  readonly onLimits: (limits: SearchLimits) => void;
}

/** What keeps the meetings from a time, and the way out. */
function NoTimeFits({ placement: { blockedBy, because }, limits, onLimits }: NoTimeFitsProps) {
  const nameOf = useMeetingNames();
  const titles = [...new Set(blockedBy.map(({ meeting }) => nameOf(meeting)))];
  const isLocked = Object.keys(limits.locked).length > 0;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        No time fits {new Intl.ListFormat('en').format(titles)}. {describeNoSlot(because)}
      </MessageBarBody>
      {isLocked && (
        <MessageBarActions>
          <Button onClick={() => onLimits({ ...limits, locked: {} })}>Unlock all times</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
