import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { findingsOf } from '../../domain/findings/findingsOf';
import { openFindings } from '../../domain/findings/openFindings';
import type { Remedy } from '../../domain/findings/types';
import type { Consequence } from '../../domain/model/modelConsequences';
import { announce } from '../shared/announce';
import { DoneMessage } from '../shared/DoneMessage';
import { FailureMessage } from '../shared/FailureMessage';
import { ModalDialog } from '../shared/ModalDialog';
import { useAccounts } from '../shared/people/useAccounts';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { myName } from '../shared/workspace/myName';
import { useAct } from '../shared/workspace/useAct';
import { useContent, type ContentInView } from '../shared/workspace/useContent';
import { useToday } from '../shared/workspace/useToday';
import { AcceptedFindings } from './AcceptedFindings';
import { attendeeChanges } from './attendeeChanges';
import { evidenceWords } from './evidenceWords';
import { FindingItem } from './FindingItem';
import { tellFound } from '../shared/findings/foundOnScreen';
import { goToRemedy } from '../shared/findings/goToRemedy';
import { LookUp } from '../shared/LookUp';
import { RemedyPreview } from './RemedyPreview';
import { useInvitations } from './useInvitations';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '840px' },
  lookUps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalM,
  },
  count: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  order: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  orderIcon: { fontSize: '20px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
});

/** Where charter, matrix, model, rhythm and people do not agree, and what settles it. */
export function FindingsScreen() {
  const view = useContent();
  if (view === null) return <ScreenSkeleton label="Findings is loading" />;
  return <Findings {...view} />;
}

type EditRemedy = Extract<Remedy, { kind: 'edit' }>;

interface Previewed {
  readonly remedy: EditRemedy;
  readonly changes: readonly Consequence[];
}

function Findings({ content, canEdit }: ContentInView) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const today = useToday();
  const { act, isBusy, failure } = useAct();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { settings } = content;
  const { invitations, check: checkCalendar } = useInvitations(settings);
  const { accounts, directory, check: checkAccounts, hasSeats } = useAccounts(settings.organization);
  const { open, accepted } = useMemo(() => {
    const lookedUp = {
      ...(invitations.data !== undefined && { invitations: invitations.data }),
      ...(accounts.data !== undefined && { accounts: accounts.data }),
      ...(directory !== undefined && { directory }),
    };
    return openFindings(findingsOf(content, lookedUp), content.accepted);
  }, [content, invitations.data, accounts.data, directory]);

  useEffect(() => {
    tellFound(open.length);
    return () => tellFound(null);
  }, [open.length]);

  const settle = async (words: string, doing: () => Promise<void>): Promise<boolean> => {
    const kept = await act(doing);
    if (!kept) return false;
    setDone(words);
    announce(words);
    return true;
  };
  const make = async ({ label, edits }: EditRemedy): Promise<void> => {
    await settle(`Done: ${label}.`, () => shared.edit(edits));
    setPreviewed(null);
  };
  const remedy = (chosen: Remedy): void => {
    if (chosen.kind !== 'edit') {
      goToRemedy(chosen);
      return;
    }
    const changes = attendeeChanges(content, chosen.edits);
    if (changes.length === 0) void make(chosen);
    else setPreviewed({ remedy: chosen, changes });
  };

  return (
    <div className={styles.screen}>
      <div className={styles.lookUps}>
        <LookUp
          label="Check the calendar too"
          done="Calendar checked"
          doing="read your calendar"
          query={invitations}
          onCheck={checkCalendar}
        />
        {hasSeats && (
          <LookUp
            label="Check the accounts too"
            done="Accounts checked"
            doing="look the accounts up"
            query={accounts}
            onCheck={checkAccounts}
          />
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} doing="keep the change" />}
      {open.length === 0 ? (
        <Text className={styles.order} role="status">
          <CheckmarkCircleFilled className={styles.orderIcon} aria-hidden="true" />
          Charters, matrix, model, rhythm and people agree.
        </Text>
      ) : (
        <Text className={styles.count} role="status">
          {open.length === 1 ? '1 finding' : `${open.length} findings, the weightiest first`}
        </Text>
      )}
      <ul className={styles.list} aria-label="Findings">
        {open.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            evidence={evidenceWords(finding, settings.organization)}
            me={myName(settings.organization.seats, context)}
            today={today}
            canEdit={canEdit}
            isBusy={isBusy}
            onRemedy={remedy}
            onAccept={(acceptance) =>
              settle('Accepted.', () => shared.edit([{ kind: 'acceptFinding', accepted: acceptance }]))
            }
          />
        ))}
      </ul>
      {accepted.length > 0 && (
        <AcceptedFindings
          accepted={accepted}
          locale={context.locale}
          canEdit={canEdit}
          isBusy={isBusy}
          onWithdraw={(key) =>
            void settle('Withdrawn: it counts as a finding again.', () =>
              shared.edit([{ kind: 'withdrawAcceptance', key }]),
            )
          }
        />
      )}
      {done !== null && (
        <DoneMessage
          words={done}
          canUndo={shared.canUndo()}
          onUndo={() => void act(() => shared.undo()).then((undone) => undone && setDone(null))}
        />
      )}
      <ModalDialog isOpen={previewed !== null} onClose={() => setPreviewed(null)}>
        {previewed !== null && (
          <RemedyPreview
            label={previewed.remedy.label}
            changes={previewed.changes}
            isBusy={isBusy}
            onDo={() => void make(previewed.remedy)}
            onClose={() => setPreviewed(null)}
          />
        )}
      </ModalDialog>
    </div>
  );
}
