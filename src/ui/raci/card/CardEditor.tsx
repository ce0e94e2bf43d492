import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import { rolesOf } from '../../../domain/org/roles';
import type { Organization } from '../../../domain/org/types';
import { cellOf } from '../../../domain/raci/rows';
import { matrixProblems } from '../../../domain/raci/matrixProblems';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import { roleNames, type Role } from '../../../playbook/roles';
import { announce } from '../../shared/announce';
import { describeLetterEdit } from '../edit/describeEdit';
import { RetireDialog } from '../edit/RetireDialog';
import { SavingFailure, SavingState } from '../edit/SavingLine';
import { useEdits, type Edits } from '../edit/useEdits';
import { WarningMark } from '../../shared/WarningMark';
import type { OrganizationInView } from '../../shared/workspace/useWorkspaceState';
import { CardMeeting } from './CardMeeting';
import { CardTitle } from './CardTitle';
import { LetterChips } from './LetterChips';
import { describeRowFault } from '../describeRowFault';
import { describeLock } from '../describeLock';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  locked: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface CardEditorProps {
  readonly row: RaciRow;
  readonly organization: OrganizationInView;
  readonly shared: SharedWorkspace;
  readonly onDone: () => void;
}

/** One decision to edit: its title, the letter of each role, the meeting that takes it. Each change is saved at once. */
export function CardEditor({ row, organization, shared, onDone }: CardEditorProps) {
  const styles = useStyles();
  const { matrix } = organization;
  const stored = matrix.find(({ decision }) => decision === row.decision);
  const edits = useEdits(shared);
  const [isRetiring, setIsRetiring] = useState(false);
  if (stored === undefined) return null;
  const parts = { row, stored, organization, edits };
  return (
    <div className={styles.editor}>
      <CardTitle stored={stored} matrix={matrix} edits={edits} />
      {rolesOf(organization.model).map((role) => (
        <RoleLetter key={role} role={role} {...parts} />
      ))}
      <div role="status">
        {matrixProblems(row, [])
          .filter(({ about }) => about === 'letters')
          .map((problem) => (
            <span key={problem.kind} className={styles.problem}>
              <WarningMark /> {describeRowFault(problem)}
            </span>
          ))}
      </div>
      <CardMeeting stored={stored} organization={organization} edits={edits} />
      <SavingFailure saving={edits.saving} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onDone}>
          Done
        </Button>
        <Button
          icon={<ArrowUndo20Regular />}
          disabledFocusable={!shared.canUndo()}
          onClick={() => void edits.undo().then((isDone) => isDone && announce('Taken back'))}
        >
          Undo
        </Button>
        <Button onClick={() => setIsRetiring(true)}>Retire</Button>
        <SavingState saving={edits.saving} />
      </div>
      {isRetiring && (
        <RetireDialog
          row={stored}
          organization={organization}
          onRetire={() =>
            void edits.make(
              [{ kind: 'retireDecision', decision: stored.decision }],
              `retire decision ${stored.number}`,
            )
          }
          onClose={() => setIsRetiring(false)}
        />
      )}
    </div>
  );
}

interface RoleLetterProps {
  readonly role: Role;
  readonly row: RaciRow;
  readonly stored: MatrixRow;
  readonly organization: Organization;
  readonly edits: Edits;
}

function RoleLetter({ role, row, stored, organization, edits }: RoleLetterProps) {
  const styles = useStyles();
  const cell = cellOf(stored, role, organization.model);
  const { short, full } = roleNames[role];
  if (cell.kind === 'derived')
    return (
      <p className={styles.locked}>
        {short}: {row.letters[role] ?? 'no part'}. {describeLock(cell.because)}
      </p>
    );
  return (
    <LetterChips
      name={`${row.decision} ${role}`}
      label={`${short}, ${full}`}
      letters={cell.letters}
      current={row.letters[role] ?? null}
      onChoose={(letter) =>
        void edits.make(
          [{ kind: 'setLetter', decision: row.decision, role: cell.edits, letter }],
          describeLetterEdit(row.number, role, letter),
        )
      }
    />
  );
}
