import type {
  CellProblem,
  ImportedChange,
  ImportedRow,
  LeftOut,
  MatrixReading,
} from '../../../domain/raci/import/types';
import { raciRoles, roleNames } from '../../../playbook/roles';
import { WarningMark } from '../../shared/WarningMark';
import { describeChange, describeLetter } from '../edit/describeEdit';
import { describeCellFault } from './describeCellFault';
import { changingRows, describeReading } from './describeImport';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** "CIO: R Responsible → none", "Title: Sites → Data centre sites". */
export function describeImportedChange(change: ImportedChange): string {
  switch (change.field) {
    case 'title':
      return `Title: ${change.from} → ${change.to}`;
    case 'number':
      return `Number: ${change.from} → ${change.to}`;
    case 'retired':
      return 'Retired: yes → no';
    default:
      return `${roleNames[change.field].short}: ${letterOrNone(change.from)} → ${letterOrNone(change.to)}`;
  }
}

const letterOrNone = (letter: ImportedRow['row']['letters']['CIO']): string =>
  letter === null ? 'none' : describeChange(letter);

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  change: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the import would change, row by row, and its problems, cell by cell. */
export function ImportPreview({ reading }: { readonly reading: MatrixReading }) {
  const styles = useStyles();
  const { rows, problems, ignoredColumns, isWithoutCaio, passedOver, hiddenRows, hiddenColumns } = reading;
  const blocking = problems.filter(({ severity }) => severity === 'blocks');
  const doubtful = problems.filter(({ severity }) => severity === 'warns');
  const changing = changingRows(reading);
  return (
    <div className={styles.preview}>
      <p className={styles.total} role="status">
        {describeReading(rows) || 'No decision can be taken over'}
        {blocking.length > 0 && ` · ${formatProblemCount(blocking.length)} to mend`}
      </p>
      <Part title="To mend: these rows are left out" items={blocking} drawn={problemLine} />
      <Part title="To look at: these rows are taken over as they are" items={doubtful} drawn={problemLine} />
      <Part title="Changes" items={changing} drawn={rowLine} />
      {isWithoutCaio && (
        <p className={styles.quiet}>
          This table has no CAIO: the letters of the VP of AI are kept as the CAIO’s, and an A that the model
          passed on from the CAIO stays the CAIO’s.
        </p>
      )}
      {ignoredColumns.length > 0 && (
        <p className={styles.quiet}>Columns that are passed over: {ignoredColumns.join(', ')}.</p>
      )}
      <NotTaken what="Lines that make no decision" left={passedOver} />
      <NotTaken what="Hidden rows that are not taken over" left={hiddenRows} />
      <NotTaken what="Hidden columns that are not taken over" left={hiddenColumns} />
      {changing.length === 0 && rows.length > 0 && (
        <p className={styles.quiet}>The matrix says the same already.</p>
      )}
    </div>
  );
}

function NotTaken({ what, left }: { readonly what: string; readonly left: readonly LeftOut[] }) {
  const styles = useStyles();
  if (left.length === 0) return null;
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : '';
  const names = left.slice(0, mostNamed).map(({ at, text }) => shortened(`${at}, ${text}`));
  const list = names.join(' · ');
  return (
    <p className={styles.quiet}>
      {what}: {list}
      {more}.
    </p>
  );
}

const mostNamed = 20;

/** A list longer than this is cut in the preview; all of it is taken over. */
const mostDrawn = 200;

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly drawn: (item: Item, styles: ReturnType<typeof useStyles>) => ReactNode;
}

function Part<Item>({ title, items, drawn }: PartProps<Item>) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {items.slice(0, mostDrawn).map((item, index) => (
          <li key={index} className={styles.item}>
            {drawn(item, styles)}
          </li>
        ))}
      </ul>
      {items.length > mostDrawn && <p className={styles.quiet}>And {items.length - mostDrawn} more.</p>}
    </section>
  );
}

function problemLine({ cell, value, fault }: CellProblem, styles: ReturnType<typeof useStyles>): ReactNode {
  return (
    <span className={styles.problem}>
      <WarningMark />
      <span>
        <span className={styles.what}>
          {cell}
          {value.trim() === '' ? ', empty' : `, “${shortened(value)}”`}
        </span>
        <span className={styles.change}>{describeCellFault(fault)}</span>
      </span>
    </span>
  );
}

function rowLine({ kind, row, changes }: ImportedRow, styles: ReturnType<typeof useStyles>): ReactNode {
  return (
    <>
      <span className={styles.what}>
        {row.number} {row.title}
      </span>
      {kind === 'new' ? (
        <span className={styles.change}>New: {describeLetters(row)}</span>
      ) : (
        changes.map((change) => (
          <span key={change.field} className={styles.change}>
            {describeImportedChange(change)}
          </span>
        ))
      )}
    </>
  );
}

function describeLetters({ letters }: ImportedRow['row']): string {
  return raciRoles.map((role) => `${role} ${describeLetter(letters[role])}`).join(', ');
}

const longestShown = 60;

const shortened = (value: string): string =>
  value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;

const formatProblemCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
