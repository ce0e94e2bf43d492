import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { rolesOf } from '../../../domain/org/rolesOf';
import type { Organization } from '../../../domain/org/types';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { EscalationChoice } from './EscalationChoice';
import { ModelChoice } from './ModelChoice';
import { SeatRow } from './SeatRow';
import { sharedSeatsInWords } from './sharedSeatsInWords';

const useStyles = makeStyles({
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
  return (
    <>
      <ModelChoice model={organization.model} onChoose={(model) => onEdit({ kind: 'chooseModel', model })} />
      <div>
        <ul className={styles.list} aria-label="Seats">
          {rolesOf(organization.model).map((role) => (
            <SeatRow
              key={role}
              role={role}
              person={organization.seats[role] ?? null}
              onSeat={(person) => onEdit({ kind: 'seat', role, person })}
            />
          ))}
        </ul>
        <Text block size={200} className={styles.hint} role="status">
          {sharedSeatsInWords(organization)}
        </Text>
        <Text block size={200} className={styles.hint}>
          Finding people needs your permission to read the names in your organization. Microsoft 365 asks
          once, when you first type a name.
        </Text>
      </div>
      <EscalationChoice
        organization={organization}
        onChoose={(escalation) => onEdit({ kind: 'escalateTo', escalation })}
      />
    </>
  );
}
