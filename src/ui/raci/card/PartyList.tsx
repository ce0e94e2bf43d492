import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import { rolesWith } from '../../../domain/raci/rows';
import type { RaciRow } from '../../../domain/raci/types';
import { raciLetterLabels, type RaciLetter } from '../../../playbook/decisions';
import { roleNames, type Role } from '../../../playbook/roles';
import { PersonAvatar } from '../../shared/PersonAvatar';
import { PersonName } from '../../shared/PersonName';
import { useMaybeServices } from '../../shared/ServicesContext';
import { LetterMark } from '../matrix/LetterMark';
import { chatLink, mailLink } from '../../shared/contactLinks';
import { useOpen } from '../../shared/useOpen';
import { personIn, type RaciColumn } from '../raciColumns';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  party: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
  },
  who: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  part: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  contact: { display: 'flex', columnGap: tokens.spacingHorizontalM },
});

export interface PartyListProps {
  readonly row: RaciRow;
  readonly columns: readonly RaciColumn[];
}

const order: readonly RaciLetter[] = ['A', 'R', 'C', 'I'];

/** Everybody's part, accountable first, with the ways to reach them. */
export function PartyList({ row, columns }: PartyListProps) {
  const styles = useStyles();
  const parts = order.flatMap((letter) => rolesWith(row, letter).map((role) => ({ letter, role })));
  return (
    <ul className={styles.list} aria-label="Who has which part">
      {parts.map(({ letter, role }) => (
        <PartyLine key={role} letter={letter} role={role} person={personIn(columns, role)} />
      ))}
    </ul>
  );
}

interface PartyLineProps {
  readonly letter: RaciLetter;
  readonly role: Role;
  readonly person: RaciColumn['person'];
}

function PartyLine({ letter, role, person }: PartyLineProps) {
  const styles = useStyles();
  const me = useMaybeServices()?.context.userId ?? null;
  const { short, full } = roleNames[role];
  const part = `${raciLetterLabels[letter]} · ${short}`;
  return (
    <li className={styles.party}>
      <LetterMark letter={letter} />
      <span className={styles.who}>
        {person && <PersonAvatar person={person} />}
        <span className={styles.words}>
          {person === undefined ? full : <PersonName person={person} me={me} />}
          <span className={styles.part}>{part}</span>
        </span>
      </span>
      {person && person.id !== me && <Contact person={person} />}
    </li>
  );
}

function Contact({ person }: { readonly person: Person }) {
  const { open } = useOpen();
  return (
    <span className={useStyles().contact}>
      <Link as="button" aria-label={`Chat with ${person.name}`} onClick={() => open(chatLink(person))}>
        Chat
      </Link>
      <Link as="button" aria-label={`Mail ${person.name}`} onClick={() => open(mailLink(person, ''))}>
        Mail
      </Link>
    </span>
  );
}
