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
import { entryDates, entryFieldsOf, formLabelOf, type EntryFieldOf } from '../../domain/record/entryFields';
import { entryKinds } from '../../domain/workspace/fieldTypes';
import { listSchema } from '../../domain/workspace/listSchema';
import type { RecordEntry } from '../../domain/workspace/types';
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
  const typed = { entry, problems, onChange };
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
      {entryFieldsOf('text').map((name) => (
        <TypedField key={name} name={name} {...typed} />
      ))}
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
          <TypedField key={name} name={name} {...typed} />
        ))}
        <Field label={formLabelOf('meeting', entry.kind) ?? ''}>
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
      {entryFieldsOf('longText').map((name) => (
        <TypedField key={name} name={name} {...typed} />
      ))}
    </div>
  );
}

interface TypedFieldProps extends Pick<EntryFieldsProps, 'entry' | 'problems' | 'onChange'> {
  readonly name: EntryFieldOf<'text' | 'longText' | 'date'>;
}

const mustBeFilled: ReadonlySet<string> = new Set(['title', 'on']);

/** A text or a date; nothing where entries of the kind have no such field. */
function TypedField({ name, entry, problems, onChange }: TypedFieldProps) {
  const styles = useStyles();
  const label = formLabelOf(name, entry.kind);
  if (label === null) return null;
  const { type } = listSchema.record.fields[name];
  const isRequired = mustBeFilled.has(name);
  const input = {
    value: entry[name] ?? '',
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      onChange({ [name]: type === 'date' && value === '' && !isRequired ? null : value }),
  };
  return (
    <Field label={label} required={isRequired} {...messageOf(problems[name])}>
      {type === 'longText' ? (
        <Textarea resize="vertical" {...input} />
      ) : (
        <Input className={styles.input} type={type} {...input} />
      )}
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
