import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo } from 'react';
import { describeSlot } from '../../../../domain/slots/describeSlot';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import type { SlotWords } from '../../../../domain/slots/slotInWords';
import type { SlotChoice, SlotTime } from '../../../../domain/slots/types';
import { MeetingHeading } from '../../../shared/MeetingHeading';
import { withLock, type SearchLimits } from '../search/searchLimits';
import { NoTimeFits } from './NoTimeFits';
import { ProposalLine } from './ProposalLine';

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

export interface ProposalProps {
  readonly search: SlotSearch;
  /** The slots that are chosen now, in the order of the search; null while there are none. */
  readonly chosen: readonly SlotTime[] | null;
  readonly limits: SearchLimits;
  readonly words: SlotWords;
  readonly locale: string;
  readonly onLimits: (limits: SearchLimits) => void;
  /** Whether other times were decided on: then these are an offer beside them. */
  readonly isDecided: boolean;
  readonly onUse: (choices: readonly SlotChoice[]) => void;
  readonly onProposal: (waits: boolean) => void;
}

/** The best times of the three meetings together, to be taken with one click. */
export function Proposal(props: ProposalProps) {
  const { search, limits, words, locale, onLimits } = props;
  const styles = useStyles();
  const { placement } = search;
  const choices = useMemo(() => choicesOf(search), [search]);
  return (
    <section className={styles.proposal} aria-label="Proposed times">
      <MeetingHeading>
        {Object.keys(limits.locked).length === 0 ? 'Best times' : 'Best times beside the locked ones'}
      </MeetingHeading>
      {placement.kind === 'noSlot' ? (
        <NoTimeFits placement={placement} limits={limits} onLimits={onLimits} />
      ) : (
        <>
          <ul className={styles.lines}>
            {choices.map((choice) => (
              <ProposalLine
                key={choice.meeting}
                choice={choice}
                words={words}
                locale={locale}
                isLocked={limits.locked[choice.meeting] !== undefined}
                onLock={(isLocked) =>
                  onLimits(withLock(limits, choice.meeting, isLocked ? choice.slot : null))
                }
              />
            ))}
          </ul>
          <Acceptance {...props} choices={choices} />
        </>
      )}
    </section>
  );
}

function choicesOf(search: SlotSearch): readonly SlotChoice[] {
  const { placement, tables } = search;
  if (placement.kind === 'noSlot') return [];
  return placement.slots.flatMap((slot, at) => {
    const table = tables[at];
    return table === undefined ? [] : [describeSlot(search, table.meeting.meeting, slot)];
  });
}

interface AcceptanceProps extends ProposalProps {
  readonly choices: readonly SlotChoice[];
}

function Acceptance({ choices, chosen, isDecided, onUse, onProposal }: AcceptanceProps) {
  const styles = useStyles();
  const isUsed = areChosen(choices, chosen);
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
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => onUse(choices)}>
        Use these times
      </Button>
    </div>
  );
}

const areChosen = (choices: readonly SlotChoice[], chosen: readonly SlotTime[] | null): boolean =>
  choices.every(({ slot }, at) => {
    const other = chosen?.[at];
    return (
      other?.variant === slot.variant && other.weekday === slot.weekday && other.startTime === slot.startTime
    );
  });
