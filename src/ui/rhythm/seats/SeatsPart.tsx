import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { rolesOf } from '../../../domain/org/roles';
import type { AccountState } from '../../../domain/findings/types';
import type { Organization, Person, UserId } from '../../../domain/org/types';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { LookUp } from '../../shared/LookUp';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { useMayReadPeople } from '../../shared/people/peoplePermission';
import { WhoCanOpen } from '../../shared/people/WhoCanOpen';
import { useAccounts } from '../../shared/people/useAccounts';
import { useServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { EscalationChoice } from './EscalationChoice';
import { ModelChoice } from './ModelChoice';
import { RaciEditorsChoice } from './RaciEditorsChoice';
import { SeatRow } from './SeatRow';
import { Successions } from './Successions';
import { describeSharedSeats } from './describeSharedSeats';

const useStyles = makeStyles({
  model: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface SeatsPartProps {
  readonly organization: Organization;
  readonly onEdit: (edit: SettingsEdit) => void;
}

/** The model, and who holds its roles. */
export function SeatsPart({ organization, onEdit }: SeatsPartProps) {
  const styles = useStyles();
  const { content, isKnown, isShared, canEdit } = useWorkspace();
  const mayReadPeople = useMayReadPeople();
  const { context } = useServices();
  const canRemove = mayUnseat(isShared, organization, context.userId);
  const { accounts, check, hasSeats, words } = useAccounts(organization);
  return (
    <>
      <div className={styles.model}>
        <ModelChoice
          model={organization.model}
          onChoose={(model) => onEdit({ kind: 'chooseModel', model })}
        />
        <Link as="button" onClick={() => openSubPage({ screen: 'model' })}>
          Compare the three models and say why
        </Link>
      </div>
      <div>
        <ul className={styles.list} aria-label="Seats">
          {rolesOf(organization.model).map((role) => (
            <SeatRow
              key={role}
              role={role}
              person={organization.seats[role] ?? null}
              account={accountOf(accounts.data, organization.seats[role] ?? null)}
              canRemove={canRemove}
              onSeat={(person) => onEdit({ kind: 'seat', role, person })}
            />
          ))}
        </ul>
        <Text block size={200} className={styles.hint} role="status">
          {describeSharedSeats(organization)}
        </Text>
        {!mayReadPeople && (
          <Text block size={200} className={styles.hint}>
            When you first type a name, Microsoft 365 asks once for your permission to read the names in your
            organization and to see when people are free, never what they do. Without it, seats stay vacant.
          </Text>
        )}
      </div>
      {hasSeats && (
        <LookUp
          label="Check the accounts"
          words={words}
          done="Accounts checked"
          doing="look the accounts up"
          query={accounts}
          onCheck={check}
        />
      )}
      <WhoCanOpen organization={organization} />
      {canEdit && <RaciEditorsChoice />}
      {isKnown && <Successions content={content} canEdit={canEdit} />}
      <EscalationChoice
        organization={organization}
        onChoose={(escalation) => onEdit({ kind: 'escalateTo', escalation })}
      />
    </>
  );
}

function accountOf(
  accounts: readonly AccountState[] | undefined,
  holder: Person | null,
): AccountState['state'] | null {
  return accounts?.find(({ person }) => person === holder?.id)?.state ?? null;
}

/**
 * Whether to offer vacating a seat: where the seats are shared, to the seated; on one's own device
 * always. It is what the screen offers: what may be written, SharePoint decides.
 */
function mayUnseat(isShared: boolean, { seats }: Organization, userId: UserId | null): boolean {
  return !isShared || Object.values(seats).some((person) => person?.id === userId);
}
