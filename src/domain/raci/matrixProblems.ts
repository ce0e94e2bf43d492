import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { sameTitle } from './rows';
import type { MatrixRow, RaciRow } from './types';

/** What is not right about a row. */
export type RowFault =
  | { readonly kind: 'emptyTitle' | 'noAccountable' }
  /** The decision that has it already. */
  | { readonly kind: 'titleTwice' | 'titleOfRetired'; readonly number: number }
  | { readonly kind: 'titleTooLong' | 'titleLong'; readonly length: number; readonly most: number }
  | { readonly kind: 'hiddenCharacters'; readonly codePoint: number }
  | { readonly kind: 'severalAccountable'; readonly roles: readonly Role[] };

/** Only what blocks keeps an edit from being made. */
export type MatrixProblem = RowFault & {
  readonly severity: 'blocks' | 'warns';
  /** Whether it is said at the title or at the letters. */
  readonly about: 'title' | 'letters';
};

/** Microsoft Lists keeps no longer line of text. */
const longestTitle = 255;
/** What still stands on two lines of the matrix. */
const readableTitle = 120;

/** Rows of the matrix that is kept, or of the one that is shown. */
type AnyRow = MatrixRow | RaciRow;

/**
 * What is not right about the row among the others, as it stands or as somebody is typing it; `others` may hold the
 * row itself. What blocks comes first.
 */
export function matrixProblems(row: AnyRow, others: readonly AnyRow[]): readonly MatrixProblem[] {
  return [...titleProblems(row, others), ...letterProblems(row)];
}

/** What is not right about a title alone. `decision` is the row that it belongs to, null while that is new. */
export function titleProblems(
  { decision, title }: { readonly decision: DecisionId | null; readonly title: string },
  others: readonly AnyRow[],
): readonly MatrixProblem[] {
  const text = title.trim();
  if (text === '') return [ofTitle({ kind: 'emptyTitle' }, 'blocks')];
  const twin = others.find((other) => other.decision !== decision && sameTitle(other.title, text));
  return [
    ...lengthProblems(text),
    ...hiddenProblems(text),
    ...(twin === undefined ? [] : [twinProblem(twin)]),
  ];
}

function lengthProblems({ length }: string): readonly MatrixProblem[] {
  if (length > longestTitle) return [ofTitle({ kind: 'titleTooLong', length, most: longestTitle }, 'blocks')];
  if (length <= readableTitle) return [];
  return [ofTitle({ kind: 'titleLong', length, most: readableTitle }, 'warns')];
}

/** Control characters, and those that turn the direction of the text or join without being seen. */
const hidden = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

function hiddenProblems(text: string): readonly MatrixProblem[] {
  const codePoint = hidden.exec(text)?.[0].codePointAt(0);
  return codePoint === undefined ? [] : [ofTitle({ kind: 'hiddenCharacters', codePoint }, 'blocks')];
}

function twinProblem(twin: AnyRow): MatrixProblem {
  const { number } = twin;
  const isRetired = 'retired' in twin && twin.retired;
  return isRetired
    ? ofTitle({ kind: 'titleOfRetired', number }, 'warns')
    : ofTitle({ kind: 'titleTwice', number }, 'blocks');
}

function letterProblems({ letters }: AnyRow): readonly MatrixProblem[] {
  const given = Object.entries(letters) as [Role, RaciLetter | null][];
  const roles = given.flatMap(([role, letter]) => (letter === 'A' ? [role] : []));
  if (roles.length === 1) return [];
  const fault: RowFault =
    roles.length === 0 ? { kind: 'noAccountable' } : { kind: 'severalAccountable', roles };
  return [{ ...fault, severity: 'warns', about: 'letters' }];
}

const ofTitle = (fault: RowFault, severity: MatrixProblem['severity']): MatrixProblem => ({
  ...fault,
  severity,
  about: 'title',
});
