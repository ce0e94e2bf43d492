import { Link, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { searchOwnership, type OwnershipResult } from '../../domain/charter/searchOwnership';
import { holderOf } from '../../domain/org/roles';
import type { Organization } from '../../domain/org/types';
import { rolesWith } from '../../domain/raci/rows';
import { describeAccountable } from '../shared/describeAccountable';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { roleNames, type Role } from '../../playbook/roles';
import { openSubPage } from '../shared/navigation/useSubPage';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '400px' },
  results: { margin: 0, marginTop: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
  result: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** More than this is no answer. */
const mostResults = 6;

export interface OwnershipSearchProps {
  readonly content: WorkspaceContent;
}

/** "Who owns …?": charters and decisions together. */
export function OwnershipSearch({ content }: OwnershipSearchProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { organization } = content.settings;
  const found = useMemo(
    () =>
      searchOwnership(asked, organization, {
        charters: content.charters,
        namesOf: (role) => holderOf(organization.seats, role)?.name ?? null,
      }).slice(0, mostResults),
    [asked, organization, content.charters],
  );
  return (
    <div role="search">
      <SearchBox
        className={styles.search}
        aria-label="Who owns …?"
        placeholder="Who owns … vendor contracts, training, risk?"
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {asked.trim() !== '' && (
        <ul className={styles.results} aria-label="Who owns it">
          {found.map((result) => (
            <li key={keyOf(result)} className={styles.result}>
              <Answer result={result} organization={organization} />
            </li>
          ))}
          {found.length === 0 && (
            <li className={styles.result}>
              <Text>
                No charter and no decision says “{asked.trim()}”. Try another word, or add a line below.
              </Text>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function keyOf(result: OwnershipResult): string {
  return result.kind === 'charter' ? `${result.owner} ${result.entry.line}` : result.row.decision;
}

interface AnswerProps {
  readonly result: OwnershipResult;
  readonly organization: Organization;
}

function Answer({ result, organization }: AnswerProps) {
  const styles = useStyles();
  if (result.kind === 'charter')
    return (
      <>
        <Text weight="semibold">{named(organization, result.owner)} owns it by charter.</Text>
        <Text size={200} className={styles.quiet}>
          Charter: {result.entry.words}
        </Text>
      </>
    );
  const { decision, number, title } = result.row;
  return (
    <>
      <Text weight="semibold">
        {describeAccountable(rolesWith(result.row, 'A').map((role) => named(organization, role)))}
      </Text>
      <Text size={200} className={styles.quiet}>
        Decision:{' '}
        <Link as="button" className={styles.link} onClick={() => openSubPage({ screen: 'raci', decision })}>
          {number} {title}
        </Link>
      </Text>
    </>
  );
}

/** "Grace Liu (COO)", or "The COO" while the seat is vacant. */
function named({ seats }: Organization, role: Role): string {
  const holder = holderOf(seats, role);
  return holder === null ? `The ${roleNames[role].short}` : `${holder.name} (${roleNames[role].short})`;
}
