import { decisions, type RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { roleInModel } from '../org/roles';
import type { Organization } from '../org/types';
import { readableText } from '../text/readableText';
import type { MatrixRow, RaciRow } from './types';

/** The twelve decisions with the playbook's letters. */
export const playbookMatrix: readonly MatrixRow[] = decisions.map(({ id, number, title, raci }) => ({
  decision: id,
  number,
  title,
  letters: raci,
  retired: false,
}));

/**
 * The organization's matrix in its model, in the order of its numbers, without retired decisions. Without a CAIO
 * (model 3) it is derived: the VP of AI takes the CAIO's place, and every A of the CAIO passes to the CIO while the
 * VP of AI is R. A row that did not change is the same object as before, whatever else in the matrix did.
 */
export function raciOf({
  model,
  matrix = playbookMatrix,
}: Pick<Organization, 'model' | 'matrix'>): readonly RaciRow[] {
  return roleInModel(model, 'CAIO') === 'CAIO' ? withCaio(matrix) : withoutCaio(matrix);
}

const withCaio = shownBy((row) => rowOf(row, row.letters));

const withoutCaio = shownBy(derivedRow);

/** The rules and the screens ask for the same matrix again and again, and keep what they know by its rows. */
function shownBy(show: (row: MatrixRow) => RaciRow): (matrix: readonly MatrixRow[]) => readonly RaciRow[] {
  const showOnce = once(show);
  return once((matrix) => inOrder(matrix.filter(({ retired }) => !retired)).map(showOnce));
}

function once<From extends object, To extends object>(make: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}

const inOrder = (rows: readonly MatrixRow[]) => [...rows].sort((one, other) => one.number - other.number);

function derivedRow(row: MatrixRow): RaciRow {
  return { ...rowOf(row, lettersWithoutCaio(row.letters)), derived: row.letters.CAIO === 'A' };
}

type LettersWithoutCaio = Readonly<Record<Exclude<Role, 'CAIO'>, RaciLetter | null>>;

/** What model 3 makes of the kept letters. Null where a role has none. */
export function lettersWithoutCaio({ CAIO: caioLetter, ...rest }: MatrixRow['letters']): LettersWithoutCaio {
  return caioLetter === 'A' ? { VPAI: 'R', ...rest, CIO: 'A' } : { VPAI: caioLetter, ...rest };
}

type Letters = Readonly<Partial<Record<Role, RaciLetter | null>>>;

function rowOf({ decision, number, title }: MatrixRow, letters: Letters): RaciRow {
  return { decision, number, title: readableText(title), letters: given(letters), derived: false };
}

function given(letters: Letters): RaciRow['letters'] {
  return Object.fromEntries(Object.entries(letters).filter(([, letter]) => letter !== null));
}

/**
 * The rows that the role answers for or works on (A or R), in the order given. Every role has a letter on every row,
 * so being consulted or informed does not count: the filter would leave nothing out.
 */
export function filterByRole(rows: readonly RaciRow[], role: Role): readonly RaciRow[] {
  return rows.filter(({ letters }) => letters[role] === 'A' || letters[role] === 'R');
}
