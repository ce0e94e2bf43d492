import {
  type Decision,
  type DecisionId,
  decisions,
  type PlaybookDecisionId,
  type RaciLetter,
} from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { RaciRole, Role } from '../../playbook/roles';
import { roleInModel, rolesOf } from '../org/roles';
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

/** What a cell of the shown matrix is to the matrix that is kept. */
export type MatrixCell =
  | {
      readonly kind: 'open';
      /** Whose letter the cell edits. */
      readonly edits: RaciRole;
      /** The letters that it can take, besides none. */
      readonly letters: readonly RaciLetter[];
    }
  /** The model lacks the role, or makes its letter. */
  | { readonly kind: 'derived'; readonly because: 'notInModel' | 'madeByModel' };

/**
 * The cell of a role in the model. The VP of AI edits the CAIO’s letter, but can be given no A: that would pass to the
 * CIO. Where the CAIO has the A, both letters that model 3 makes of it are derived, as is one of a role that the model
 * lacks.
 */
export function cellOf({ letters }: Pick<MatrixRow, 'letters'>, role: Role, model: ModelId): MatrixCell {
  if (!rolesOf(model).includes(role)) return { kind: 'derived', because: 'notInModel' };
  const isAiLead = role === roleInModel(model, 'CAIO');
  const edits: RaciRole = isAiLead || role === 'VPAI' ? 'CAIO' : role;
  if (roleInModel(model, 'CAIO') === 'CAIO') return { kind: 'open', edits, letters: allLetters };
  const isMade = letters.CAIO === 'A' && (isAiLead || role === 'CIO');
  if (isMade) return { kind: 'derived', because: 'madeByModel' };
  return { kind: 'open', edits, letters: isAiLead ? ['R', 'C', 'I'] : allLetters };
}

const allLetters: readonly RaciLetter[] = ['R', 'A', 'C', 'I'];

/** The VP of AI takes the CAIO's column. */
const byRank: readonly Role[] = ['CAIO', 'VPAI', 'CIO', 'COO', 'CEO'];

/** The roles that have this letter on the row, in the order of the columns. */
export function rolesWith(row: RaciRow, letter: RaciLetter): readonly Role[] {
  return byRank.filter((role) => row.letters[role] === letter);
}

/**
 * Who does the work: the responsible roles, or, where the row names no R, the accountable role too. Playbook rows 4,
 * 5, 6 and 8.
 */
export function workingRoles(row: RaciRow): readonly Role[] {
  const responsible = rolesWith(row, 'R');
  return responsible.length > 0 ? responsible : rolesWith(row, 'A');
}

/** The rules ask for one row after another: a matrix is looked through once. */
const known = new WeakMap<readonly MatrixRow[], ReadonlyMap<DecisionId, MatrixRow>>();

/** The decision's row in the matrix that is kept, retired or not; null where it has none. */
export function matrixRowOf(
  { matrix = playbookMatrix }: Pick<Organization, 'matrix'>,
  decision: DecisionId,
): MatrixRow | null {
  const rows = known.get(matrix) ?? new Map(matrix.map((row) => [row.decision, row]));
  known.set(matrix, rows);
  return rows.get(decision) ?? null;
}

/**
 * The rows that the role answers for or works on (A or R), in the order given. Every role has a letter on every row,
 * so being consulted or informed does not count: the filter would leave nothing out.
 */
export function filterByRole(rows: readonly RaciRow[], role: Role): readonly RaciRow[] {
  return rows.filter(({ letters }) => letters[role] === 'A' || letters[role] === 'R');
}

/** Whether two titles are one to a reader: neither case nor spaces tell them apart. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/** The title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The one role that answers for the decision, or null when the row names none or several. */
export function accountableRole(row: RaciRow): Role | null {
  const [first, ...others] = rolesWith(row, 'A');
  return others.length === 0 ? (first ?? null) : null;
}

/** The playbook's decision with this id, or null for one of the organization's own, or for an id that means nothing. */
export function decisionById(id: string): (Decision & { readonly id: PlaybookDecisionId }) | null {
  return decisions.find((decision) => decision.id === id) ?? null;
}
