import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Person } from '../../../domain/org/types';
import { settingsAsOf } from '../../../domain/succession/successions';
import type { LocalDate } from '../../../domain/time/types';
import type { Succession, WorkspaceContent } from '../../../domain/workspace/types';
import { roleNames, type Role } from '../../../playbook/roles';
import { PeoplePicker } from '../../shared/people/PeoplePicker';
import { PersonLine } from '../../shared/people/PersonLine';
import { FuturePlan } from '../../shared/plan/FuturePlan';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '640px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    '@media (min-width: 640px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalL,
    },
  },
  input: { minWidth: 0 },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', maxWidth: '400px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface SuccessionFormProps {
  readonly content: WorkspaceContent;
  readonly roles: readonly Role[];
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onPlan: (succession: Succession) => void;
  readonly onCancel: () => void;
}

/** A seat's new holder from a date on. Shows which invitations that will change before it is saved. */
export function SuccessionForm({ content, roles, today, isBusy, onPlan, onCancel }: SuccessionFormProps) {
  const styles = useStyles();
  const [role, setRole] = useState<Role>(roles[0] ?? 'CAIO');
  const [from, setFrom] = useState('');
  const [person, setPerson] = useState<Person | null>(null);
  const [tried, setTried] = useState(false);
  const problem = dateProblem(from, today);
  const succession: Succession = { role, person, from };
  const plan = (): void => {
    setTried(true);
    if (problem === null) onPlan(succession);
  };
  return (
    <div className={styles.form} role="group" aria-label="A change of seat">
      <div className={styles.pair}>
        <Field label="Seat">
          <Select value={role} onChange={(_, { value }) => setRole(roleNamed(roles, value))}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleNames[one].short}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="From" required {...(tried && problem !== null && { validationMessage: problem })}>
          <Input
            type="date"
            className={styles.input}
            min={today}
            value={from}
            onChange={(_, { value }) => setFrom(value)}
          />
        </Field>
      </div>
      {person === null ? (
        <PeoplePicker
          heading={`Who is the ${roleNames[role].short} then?`}
          label={`Who is the ${roleNames[role].short} then? Find a person`}
          onPick={setPerson}
        />
      ) : (
        <span className={styles.person}>
          <PersonLine person={person} detail={person.title ?? person.mail} />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`Not ${person.name}`}
            onClick={() => setPerson(null)}
          />
        </span>
      )}
      {problem === null ? (
        <FuturePlan settings={settingsAsOf(withPlanned(content, succession), from)} />
      ) : (
        <Text size={200}>With a date, you can see which invitations will change.</Text>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={plan}>
          {person === null ? 'Plan the vacancy' : 'Plan the change'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

function withPlanned(content: WorkspaceContent, succession: Succession): WorkspaceContent {
  return { ...content, successions: [...content.successions, succession] };
}

function dateProblem(from: string, today: LocalDate): string | null {
  if (from === '') return 'The date is empty. Enter the first day of the change.';
  if (from <= today) return `${from} is not in the future. Change the seat above instead.`;
  return null;
}

function roleNamed(roles: readonly Role[], value: string): Role {
  const found = roles.find((role) => role === value);
  if (found === undefined) throw new Error(`No seat is called "${value}".`);
  return found;
}
