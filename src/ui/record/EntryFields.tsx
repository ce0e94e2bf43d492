import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Organization } from '../../domain/org/types';
import { raciOf } from '../../domain/raci/raciOf';
import { entryDates, formLabelOf, type EntryDate } from '../../domain/record/entryDates';
import { entryKinds } from '../../domain/workspace/fieldTypes';
import type { EntryFieldName, RecordEntry } from '../../domain/workspace/types';
import { meetings } from '../../playbook/meetings';
import { PeoplePicker } from '../shared/people/PeoplePicker';
import { PersonLine } from '../shared/people/PersonLine';
import type { EntryProblems } from './entryProblems';
import { kindLabels } from './kindLabels';
import { useMeetingNames } from '../shared/workspace/useMeetingNames';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
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
  // As wide as its place, not as its longest choice.
  select: { minWidth: 0, width: '100%' },
  owner: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

export interface EntryFieldsProps {
  readonly entry: RecordEntry;
  /** Those to tell about now. */
  readonly problems: EntryProblems;
  readonly organization: Organization;
  readonly onChange: (change: Partial<RecordEntry>) => void;
}

/** What an entry says. */
export function EntryFields({ entry, problems, organization, onChange }: EntryFieldsProps) {
  const styles = useStyles();
  const labelOf = (name: EntryFieldName) => formLabelOf(name, entry.kind) ?? '';
  const done = formLabelOf('status', entry.kind);
  const nameOf = useMeetingNames();
  return (
    <div className={styles.fields}>
      <Field label="What is it?">
        <RadioGroup
          layout="horizontal"
          value={entry.kind}
          onChange={(_, { value }) => onChange({ kind: kindNamed(value) })}
        >
          {entryKinds.map((kind) => (
            <Radio key={kind} value={kind} label={kindLabels[kind].one} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={labelOf('title')} required {...messageOf(problems.title)}>
        <Input
          className={styles.input}
          value={entry.title}
          onChange={(_, { value }) => onChange({ title: value })}
        />
      </Field>
      <Field label="About decision">
        <Select
          root={{ className: styles.select }}
          className={styles.select}
          value={entry.decision ?? ''}
          onChange={(_, { value }) => onChange({ decision: value === '' ? null : value })}
        >
          <option value="">None of the matrix</option>
          {raciOf(organization).map(({ decision, number, title }) => (
            <option key={decision} value={decision}>
              {number} {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {entryDates.map((name) => (
          <DateField key={name} name={name} entry={entry} problems={problems} onChange={onChange} />
        ))}
        <Field label={labelOf('meeting')}>
          <Select
            root={{ className: styles.select }}
            className={styles.select}
            value={entry.meeting ?? ''}
            onChange={(_, { value }) => onChange({ meeting: meetingNamed(value) })}
          >
            <option value="">No meeting</option>
            {meetings.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <OwnerField entry={entry} onChange={onChange} />
      {done !== null && (
        <Checkbox
          label={done}
          checked={entry.status === 'done'}
          onChange={(_, { checked }) => onChange({ status: checked === true ? 'done' : 'open' })}
        />
      )}
      <Field label={labelOf('notes')}>
        <Textarea
          resize="vertical"
          value={entry.notes}
          onChange={(_, { value }) => onChange({ notes: value })}
        />
      </Field>
    </div>
  );
}

interface DateFieldProps extends Pick<EntryFieldsProps, 'entry' | 'problems' | 'onChange'> {
  readonly name: EntryDate;
}

/** Nothing where entries of the kind have no such date. */
function DateField({ name, entry, problems, onChange }: DateFieldProps) {
  const styles = useStyles();
  const label = formLabelOf(name, entry.kind);
  const isRequired = name === 'on';
  if (label === null) return null;
  return (
    <Field label={label} required={isRequired} {...messageOf(problems[name])}>
      <Input
        type="date"
        className={styles.input}
        value={entry[name] ?? ''}
        onChange={(_, { value }) => onChange({ [name]: value === '' && !isRequired ? null : value })}
      />
    </Field>
  );
}

function OwnerField({ entry: { kind, owner }, onChange }: Pick<EntryFieldsProps, 'entry' | 'onChange'>) {
  const styles = useStyles();
  const label = formLabelOf('personName', kind) ?? '';
  if (owner === null)
    return (
      <PeoplePicker
        heading={label}
        label={`${label}: find a person`}
        placeholder="Nobody. Type a name"
        onPick={(person) => onChange({ owner: person })}
      />
    );
  return (
    <div className={styles.owner} role="group" aria-label={label}>
      <PersonLine person={owner} detail={label} />
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`${label}: remove ${owner.name}`}
        onClick={() => onChange({ owner: null })}
      />
    </div>
  );
}

const messageOf = (problem: string | undefined) =>
  problem === undefined ? {} : { validationMessage: problem };

function kindNamed(value: string): RecordEntry['kind'] {
  return entryKinds.find((kind) => kind === value) ?? 'decision';
}

function meetingNamed(value: string): RecordEntry['meeting'] {
  return meetings.find(({ id }) => id === value)?.id ?? null;
}
