import { describeReason } from '../../../domain/agenda/describeReason';
import type { PartReason, PersonCheck } from '../../../domain/appointment/types';
import { roleNames } from '../../../playbook/roles';
import { usePaneStyles } from '../usePaneStyles';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';

/** "accountable for AI budget allocation; chosen by your organization". */
export const describePart = (reasons: readonly PartReason[]): string =>
  reasons.length === 0 ? 'no part in what this meeting decides' : reasons.map(describe).join('; ');

const describe = (reason: PartReason): string =>
  reason.kind === 'chosen' ? 'chosen by your organization' : describeReason(reason);

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  present: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

type Missing = Extract<PersonCheck, { readonly kind: 'missing' }>;

interface PersonCheckRowProps {
  readonly check: PersonCheck;
  /** Absent where this client cannot add people. */
  readonly onAdd?: (check: Missing) => void;
}

/** One person, or one empty seat: the sign, the name, and in words their state and why. */
export function PersonCheckRow({ check, onAdd }: PersonCheckRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <li className={shared.line}>
      <span className={styles.row}>
        <CheckMark check={check} />
        <span className={styles.words}>
          <Text>{nameOf(check)}</Text>
          <Text size={200} className={shared.quiet}>
            {standingOf(check)} · {describePart(check.reasons)}
          </Text>
        </span>
        {check.kind === 'missing' && onAdd !== undefined && (
          <Button size="small" aria-label={`Add ${check.person.name}`} onClick={() => onAdd(check)}>
            Add
          </Button>
        )}
      </span>
    </li>
  );
}

function CheckMark({ check }: { readonly check: PersonCheck }) {
  const styles = useStyles();
  if (check.kind === 'present')
    return <CheckmarkCircle20Regular className={styles.present} aria-hidden="true" />;
  if (check.kind === 'guest' || check.asked === 'optional') return <Info20Regular aria-hidden="true" />;
  return <Warning20Regular className={styles.warning} aria-hidden="true" />;
}

/** "Grace Liu (COO)", "The CEO". */
function nameOf(check: PersonCheck): string {
  const roles = check.roles.map((role) => roleNames[role].short).join(', ');
  if (check.kind === 'vacant') return `The ${roles}`;
  const name = check.person.name || check.person.mail;
  return roles === '' ? name : `${name} (${roles})`;
}

function standingOf(check: PersonCheck): string {
  switch (check.kind) {
    case 'present':
      return check.asked === 'required' ? 'Required, there' : 'Optional, there';
    case 'missing':
      return check.asked === 'required' ? 'Missing' : 'Not invited, optional';
    case 'vacant':
      return check.asked === 'required' ? 'Missing, the seat is vacant' : 'Optional, the seat is vacant';
    case 'guest':
      return 'Guest';
  }
}
