import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { findingsOf } from '../../domain/findings/findingsOf';
import { groupFindings, type EditRemedy } from '../../domain/findings/groupFindings';
import { openFindings } from '../../domain/findings/openFindings';
import type { Finding, Remedy } from '../../domain/findings/types';
import { weightOf } from '../../domain/findings/weightOf';
import type { Consequence } from '../shared/changeIn';
import { meetingName } from '../../domain/rhythm/meetings';
import { raciOf } from '../../domain/raci/raciOf';
import type { WorkspaceContent } from '../../domain/workspace/types';
import type { DecisionId } from '../../playbook/decisions';
import { announce } from '../shared/announce';
import { DoneMessage } from '../shared/DoneMessage';
import { ReportMenu } from '../shared/exchange/ReportMenu';
import { FailureMessage } from '../shared/FailureMessage';
import { ModalDialog } from '../shared/ModalDialog';
import { useMembers } from '../shared/people/useMembers';
import { WhoCanOpen } from '../shared/people/WhoCanOpen';
import { useAccounts } from '../shared/people/useAccounts';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { myName } from '../shared/workspace/myName';
import { useAct } from '../shared/workspace/useAct';
import { useWorkspace, type Workspace } from '../shared/workspace/useWorkspace';
import { useToday } from '../shared/workspace/useToday';
import { AcceptedFindings } from './AcceptedFindings';
import { attendeeChanges } from './attendeeChanges';
import { describeEvidence } from './describeEvidence';
import { FindingGroupItem } from './FindingGroupItem';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';
import { describeRemedy } from '../shared/findings/describeRemedy';
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
    '@media print': { display: 'none' },
  },
  count: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  order: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  orderIcon: { fontSize: '20px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
});

/** Where charter, matrix, model, rhythm and people do not agree, and what settles it. */
export function FindingsScreen() {
  const workspace = useWorkspace();
  if (!workspace.isKnown) return <ScreenSkeleton label="Findings is loading" />;
  return <Findings {...workspace} />;
}

interface Previewed {
  readonly remedy: EditRemedy;
  /** The decision that it is for. */
  readonly about: string | null;
  readonly changes: readonly Consequence[];
}

function Findings({ content, canEditRaci: canEdit }: Workspace) {
  const styles = useStyles();
  const services = useServices();
  const { shared, context } = services;
  const today = useToday();
  const { act, isBusy, failure } = useAct();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { settings } = content;
  const nameOf: NameOf = (meeting) => meetingName(settings, meeting);
  const { invitations, check: checkCalendar, words: calendarName } = useInvitations(settings);
  const lookedUp = useAccounts(settings.organization);
  const { accounts, directory, check: checkAccounts, hasSeats, words: accountLabels } = lookedUp;
  const members = useMembers();
  const { open, accepted } = useMemo(() => {
    const lookedUp = {
      ...(invitations.data !== undefined && { invitations: invitations.data }),
      ...(accounts.data !== undefined && { accounts: accounts.data }),
      ...(directory !== undefined && { directory }),
      ...(members && { members }),
    };
    return openFindings(findingsOf(content, lookedUp), content.accepted);
  }, [content, invitations.data, accounts.data, directory, members]);

  const groups = useMemo(() => groupFindings(open), [open]);
  const titleOf = useMemo(() => titlesOf(content), [content]);

  useEffect(() => {
    tellFound(open.length);
    return () => tellFound(null);
  }, [open.length]);

  const settle = async (words: string, doing: () => Promise<void>): Promise<boolean> => {
    const isDone = await act(doing);
    if (!isDone) return false;
    setDone(words);
    announce(words);
    return true;
  };
  const make = async ({ remedy, about }: Previewed): Promise<void> => {
    const label = describeRemedy(remedy, nameOf);
    const words = about === null ? `Done: ${label}.` : `Done for decision ${about}: ${label}.`;
    await settle(words, () => shared.edit(remedy.edits));
    setPreviewed(null);
  };
  const remedy = (chosen: Remedy, about: string | null): void => {
    if (chosen.kind !== 'edit') {
      goToRemedy(chosen, services);
      return;
    }
    const changes = attendeeChanges(content, chosen.edits);
    const doing = { remedy: chosen, about, changes };
    if (changes.length === 0) void make(doing);
    else setPreviewed(doing);
  };

  return (
    <div className={styles.screen}>
      <ReportMenu
        report={async () =>
          (await import('./findingsReport')).findingsReport(open, accepted, {
            today,
            locale: context.locale,
            nameOf,
          })
        }
      />
      <div className={styles.lookUps}>
        <LookUp
          label="Check the calendar too"
          words={calendarName}
          done="Calendar checked"
          doing="read your calendar"
          query={invitations}
          onCheck={checkCalendar}
        />
        {hasSeats && (
          <LookUp
            label="Check the accounts too"
            words={accountLabels}
            done="Accounts checked"
            doing="look the accounts up"
            query={accounts}
            onCheck={checkAccounts}
          />
        )}
      </div>
      <WhoCanOpen organization={settings.organization} />
      {failure !== null && <FailureMessage failure={failure} doing="keep the change" />}
      {open.length === 0 ? (
        <Text className={styles.order} role="status">
          <CheckmarkCircleFilled className={styles.orderIcon} aria-hidden="true" />
          Charters, matrix, model, rhythm and people agree.
        </Text>
      ) : (
        <Text className={styles.count} role="status">
          {describeCount(open)}
        </Text>
      )}
      <ul className={styles.list} aria-label="Findings">
        {groups.map((group) => (
          <FindingGroupItem
            key={group.key}
            group={group}
            title={titleOf(group.decision)}
            nameOf={nameOf}
            evidenceOf={(finding) => describeEvidence(finding, settings)}
            me={myName(settings.organization.seats, context)}
            today={today}
            canEdit={canEdit}
            isBusy={isBusy}
            onRemedy={(chosen) => remedy(chosen, titleOf(group.decision))}
            onAccept={(acceptance, finding) =>
              settle(`Accepted: ${describeFinding(finding, nameOf)}`, () =>
                shared.edit([{ kind: 'acceptFinding', accepted: acceptance }]),
              )
            }
          />
        ))}
      </ul>
      {accepted.length > 0 && (
        <AcceptedFindings
          accepted={accepted}
          nameOf={nameOf}
          canEdit={canEdit}
          isBusy={isBusy}
          onWithdraw={(key) =>
            void settle('The acceptance is withdrawn: it counts as a finding again.', () =>
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
            label={describeRemedy(previewed.remedy, nameOf)}
            changes={previewed.changes}
            isBusy={isBusy}
            onDo={() => void make(previewed)}
            onClose={() => setPreviewed(null)}
          />
        )}
      </ModalDialog>
    </div>
  );
}

/** "3 AI tool and vendor selection", by the decision's id. */
function titlesOf({ settings }: WorkspaceContent): (decision: DecisionId | null) => string | null {
  const titles = new Map(
    raciOf(settings.organization).map(({ decision, number, title }) => [decision, `${number} ${title}`]),
  );
  return (decision) => (decision === null ? null : (titles.get(decision) ?? null));
}

function describeCount(open: readonly Finding[]): string {
  const total = open.length === 1 ? '1 finding' : `${open.length} findings, the weightiest first`;
  const blocking = open.filter(({ rule }) => weightOf(rule) === 'blocks').length;
  if (blocking === 0) return total;
  return `${total}; ${blocking === 1 ? '1 holds decisions up' : `${blocking} hold decisions up`}`;
}
