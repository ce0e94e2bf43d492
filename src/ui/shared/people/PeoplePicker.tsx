import { Combobox, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import { FailureMessage } from '../FailureMessage';
import { PersonAvatar } from '../PersonAvatar';
import { useMayReadPeople } from './peoplePermission';
import { usePeopleSearch } from './usePeopleSearch';

const useStyles = makeStyles({
  field: { maxWidth: '360px' },
  combobox: { minWidth: 0 },
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { color: tokens.colorNeutralForeground2 },
});

export interface PeoplePickerProps {
  /** Seen above the field, where nothing else says what it is for. A `Field` around this one would label nothing. */
  readonly heading?: string;
  readonly label: string;
  /** The placeholder: what an empty choice means here. */
  readonly placeholder?: string;
  /** In the set-up, which says beside the seats what it asks for. */
  readonly isSetUp?: boolean;
  readonly onPick: (person: Person) => void;
}

const whatFindingTakes =
  'When you first type, Microsoft 365 asks once for the right to read the names in your organization. Without it nobody can be chosen here.';

/** Finds a person of the organization by name, address or title. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { heading, label, placeholder = 'Vacant. Type a name', isSetUp = false, onPick } = props;
  const styles = useStyles();
  const [text, setText] = useState('');
  const found = usePeopleSearch(text, isSetUp);
  const hint = useMayReadPeople() || isSetUp ? null : whatFindingTakes;
  const people = found.data ?? [];
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  useReopening(field, setOpen, text.trim() !== '' && !found.isFetching ? found.data : undefined);

  const pick = (id: string | undefined): void => {
    const person = people.find((candidate) => candidate.id === id);
    if (person !== undefined) onPick(person);
  };

  return (
    <Field
      className={styles.field}
      {...(heading !== undefined && { label: heading })}
      {...(hint !== null && { hint })}
    >
      <Combobox
        aria-label={label}
        className={styles.combobox}
        freeform
        input={{ ref: field }}
        open={open}
        onOpenChange={(_, change) => setOpen(change.open)}
        placeholder={placeholder}
        value={text}
        selectedOptions={[]}
        onChange={(event) => setText(event.target.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
      >
        {people.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            <PersonOption person={person} />
          </Option>
        ))}
        {people.length === 0 && (
          <Option disabled value="">
            {emptyWords(text, found.isFetching)}
          </Option>
        )}
      </Combobox>
      {found.error !== null && (
        <FailureMessage
          failure={failureOrRethrow(found.error)}
          doing="search for people"
          onRetry={() => void found.refetch()}
        />
      )}
    </Field>
  );
}

/** A permission dialog takes the focus, which closes the list: the answer opens it again. */
function useReopening(
  field: RefObject<HTMLInputElement>,
  setOpen: (open: boolean) => void,
  answer: readonly Person[] | undefined,
): void {
  useEffect(() => {
    const isElsewhere = document.hasFocus() && document.activeElement !== field.current;
    if (answer === undefined || isElsewhere) return;
    field.current?.focus();
    setOpen(true);
  }, [field, setOpen, answer]);
}

function PersonOption({ person }: { readonly person: Person }) {
  const styles = useStyles();
  return (
    <span className={styles.option}>
      <PersonAvatar person={person} size={32} />
      <span className={styles.words}>
        <Text>{person.name}</Text>
        <Text size={200} className={styles.title}>
          {person.title ?? person.mail}
        </Text>
      </span>
    </span>
  );
}

function emptyWords(text: string, searching: boolean): string {
  if (text.trim() === '')
    return 'Type the first letters of a name, an address or, where you may read it, a title';
  return searching
    ? `Searching for “${text.trim()}”`
    : `Nobody is called “${text.trim()}”. Try another spelling`;
}
