import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { RaciRow } from '../../../domain/raci/types';
import { raciLetterWords, type DecisionId, type RaciLetter } from '../../../playbook/decisions';
import type { RaciColumn } from '../raciColumns';
import { DecisionButton } from './DecisionButton';
import { Highlighted } from './Highlighted';
import { LetterMark } from './LetterMark';
import { MeetingCell } from './MeetingCell';
import { useLetterStyle, useTableStyles } from './useTableStyles';

export interface RaciTableRowProps {
  readonly row: RaciRow;
  readonly columns: readonly RaciColumn[];
  readonly text: string;
  readonly isCurrent: boolean;
  readonly onOpen: (decision: DecisionId) => void;
}

/** One decision. Kept while nothing about it changes, so that typing redraws only what it must. */
export const RaciTableRow = memo(function RaciTableRow(props: RaciTableRowProps) {
  const { row, columns, text, isCurrent, onOpen } = props;
  const styles = useTableStyles();
  return (
    <tr {...(isCurrent && { 'aria-current': true })}>
      <th scope="row">
        <span className={styles.decision}>
          <span className={styles.number}>{row.number}</span>
          <span>
            <DecisionButton decision={row.decision} onOpen={onOpen}>
              <Highlighted title={row.title} text={text} />
            </DecisionButton>
            {row.derived && <span className={styles.derived}>Derived: there is no CAIO in this model</span>}
          </span>
        </span>
      </th>
      {columns.map(({ role }) => (
        <td key={role}>
          <LetterWithWord letter={row.letters[role] ?? null} />
        </td>
      ))}
      <td>
        <MeetingCell decision={row.decision} />
      </td>
    </tr>
  );
});

function LetterWithWord({ letter }: { readonly letter: RaciLetter | null }) {
  const styles = useTableStyles();
  const base = useLetterStyle();
  if (letter === null) return <>–</>;
  const weight = letter === 'A' ? styles.accountable : letter === 'R' ? styles.responsible : undefined;
  return (
    <span className={mergeClasses(base, weight)}>
      <LetterMark letter={letter} /> {raciLetterWords[letter]}
    </span>
  );
}
