import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { RaciRow } from '../../../domain/raci/types';
import { raciLetterLabels, type DecisionId, type RaciLetter } from '../../../playbook/decisions';
import { roleNames } from '../../../playbook/roles';
import { visuallyHidden } from '../../shared/visuallyHidden';
import type { RaciColumn } from '../raciColumns';
import { Highlighted } from './Highlighted';
import { LetterMark } from './LetterMark';

const useButton = makeResetStyles({
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  border: 'none',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});

const useParts = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalL,
  rowGap: tokens.spacingVerticalXS,
  marginTop: tokens.spacingVerticalXS,
});

const useWord = makeResetStyles(visuallyHidden);
const usePart = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalXS,
});

const useStyles = makeStyles({
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  role: { fontWeight: tokens.fontWeightSemibold },
});

export interface RaciListItemProps {
  readonly row: RaciRow;
  readonly columns: readonly RaciColumn[];
  readonly text: string;
  readonly onOpen: (decision: DecisionId) => void;
  /** Its place in a long list, which draws only the items in sight; counts from 0. */
  readonly index?: number;
  readonly size?: number;
  readonly measure?: (item: HTMLElement | null) => void;
}

export const RaciListItem = memo(function RaciListItem(props: RaciListItemProps) {
  const { row, columns, text, onOpen, index, size, measure } = props;
  const styles = useStyles();
  const having = (letter: RaciLetter) => columns.filter(({ role }) => row.letters[role] === letter);
  return (
    <li
      ref={measure}
      {...(index !== undefined && { 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': size })}
    >
      <button
        type="button"
        className={useButton()}
        data-decision={row.decision}
        onClick={() => onOpen(row.decision)}
      >
        <span className={styles.title}>
          <Highlighted title={row.title} text={text} />
        </span>
        <span className={useParts()}>
          {having('A').length === 0 && <span className={styles.quiet}>Nobody is accountable</span>}
          {having('A').map((column) => (
            <Part key={column.role} letter="A" column={column} />
          ))}
          {having('R').map((column) => (
            <Part key={column.role} letter="R" column={column} />
          ))}
        </span>
      </button>
    </li>
  );
});

/** "A COO Grace Liu": the letter's word is there for those who hear it. */
function Part({ letter, column }: { readonly letter: RaciLetter; readonly column: RaciColumn }) {
  const styles = useStyles();
  const { role, person, isMine } = column;
  return (
    <span className={mergeClasses(usePart(), letter === 'R' && styles.quiet)}>
      <LetterMark letter={letter} />
      <span className={useWord()}>{raciLetterLabels[letter]}: </span>
      <span className={mergeClasses(letter === 'A' && styles.role)}>{roleNames[role].short}</span>
      {letter === 'A' && person !== undefined && <span>{person?.name ?? '(vacant)'}</span>}
      {isMine && <span>(you)</span>}
    </span>
  );
}
