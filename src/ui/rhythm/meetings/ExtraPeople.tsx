import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../../domain/org/types';
import { detailsOf } from '../../../domain/rhythm/meetings';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { sameMail } from '../../../domain/rhythm/sameMail';
import type { ExtraPerson, RhythmSettings } from '../../../domain/rhythm/types';
import type { MeetingId } from '../../../playbook/meetings';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { PeoplePicker } from '../../shared/people/PeoplePicker';
import { PersonAvatar } from '../../shared/PersonAvatar';

const useStyles = makeStyles({
  people: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: '160px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  reason: { flexGrow: 1, maxWidth: '360px' },
  input: { minWidth: 0 },
});

export interface ExtraPeopleProps {
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
  readonly onEdit: (edit: SettingsEdit) => void;
}

/** Who is in the meeting without a seat, and why: the reason goes with the agenda. */
export function ExtraPeople({ meeting, settings, onEdit }: ExtraPeopleProps) {
  const styles = useStyles();
  const { people } = detailsOf(settings, meeting);
  const write = (after: readonly ExtraPerson[]): void =>
    onEdit({ kind: 'setDetails', meeting, details: { people: after } });
  const without = ({ person }: ExtraPerson): readonly ExtraPerson[] =>
    people.filter((one) => !sameMail(one.person.mail, person.mail));
  return (
    <section className={styles.people} aria-label="Other people">
      <MeetingHeading>Other people</MeetingHeading>
      {people.length === 0 && <Text className={styles.quiet}>Nobody without a seat is in this meeting.</Text>}
      {people.length > 0 && (
        <ul className={styles.list} aria-label="Other people in this meeting">
          {people.map((one) => (
            <li key={one.person.id} className={styles.row}>
              <PersonAvatar person={one.person} size={32} />
              <span className={styles.words}>
                <Text>{one.person.name}</Text>
                <Text size={200} className={styles.quiet}>
                  {one.because}
                </Text>
              </span>
              <Select
                size="small"
                aria-label={`${one.person.name} in this meeting`}
                value={one.kind}
                onChange={(_, { value }) =>
                  write(people.map((other) => (other === one ? { ...one, kind: kindNamed(value) } : other)))
                }
              >
                <option value="required">Required</option>
                <option value="optional">Optional</option>
              </Select>
              <Button
                size="small"
                aria-label={`Take out: ${one.person.name}`}
                onClick={() => write(without(one))}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddPerson onAdd={(added) => write([...without(added), added])} />
    </section>
  );
}

const kindNamed = (value: string): ExtraPerson['kind'] => (value === 'required' ? 'required' : 'optional');

/** A person, then why: a reason is required. */
function AddPerson({ onAdd }: { readonly onAdd: (added: ExtraPerson) => void }) {
  const styles = useStyles();
  const [person, setPerson] = useState<Person | null>(null);
  const [because, setBecause] = useState('');
  const reason = because.trim();
  if (person === null)
    return (
      <PeoplePicker
        heading="Add somebody"
        label="Add somebody to this meeting"
        placeholder="Type a name"
        onPick={setPerson}
      />
    );
  const add = (): void => {
    if (reason === '') return;
    onAdd({ person, kind: 'optional', because: reason });
    setPerson(null);
    setBecause('');
  };
  return (
    <div className={styles.form}>
      <Field
        className={styles.reason}
        label={`Why ${person.name} is there`}
        hint="Everybody reads it in the agenda."
      >
        <Input
          className={styles.input}
          maxLength={200}
          value={because}
          onChange={(_, { value }) => setBecause(value)}
        />
      </Field>
      <Button disabledFocusable={reason === ''} onClick={add}>
        Add {person.name}
      </Button>
      <Button appearance="subtle" onClick={() => setPerson(null)}>
        Cancel
      </Button>
    </div>
  );
}
