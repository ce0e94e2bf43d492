import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { sameTitle } from './sameTitle';
import { theRoles } from '../../wording/theRole';
import type { MatrixRow, RaciRow } from './types';

/** What is not right about a row, in words. Only what blocks keeps an edit from being made. */
export interface MatrixProblem {
  readonly kind:
    | 'emptyTitle'
    | 'titleTwice'
    | 'titleTooLong'
    | 'hiddenCharacters'
    | 'titleLong'
    | 'titleOfRetired'
    | 'noAccountable'
    | 'severalAccountable';
  readonly severity: 'blocks' | 'warns';
  /** Whether it is said at the title or at the letters. */
  readonly about: 'title' | 'letters';
  /** One or two sentences: what is so, and what to do. */
  readonly message: string;
}

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
  if (text === '') return [problem('emptyTitle', 'blocks', 'The decision has no title. Give it one.')];
  const twin = others.find((other) => other.decision !== decision && sameTitle(other.title, text));
  return [
    ...lengthProblems(text),
    ...hiddenProblems(text),
    ...(twin === undefined ? [] : [twinProblem(twin)]),
  ];
}

function lengthProblems({ length }: string): readonly MatrixProblem[] {
  if (length > longestTitle)
    return [
      problem(
        'titleTooLong',
        'blocks',
        `The title has ${length} characters; ${longestTitle} fit. Shorten it.`,
      ),
    ];
  if (length <= readableTitle) return [];
  return [
    problem(
      'titleLong',
      'warns',
      `The title has ${length} characters; above ${readableTitle} it is hard to read in the matrix.`,
    ),
  ];
}

/** Control characters, and those that turn the direction of the text or join without being seen. */
const hidden = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

function hiddenProblems(text: string): readonly MatrixProblem[] {
  const code = hidden.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return [];
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    problem(
      'hiddenCharacters',
      'blocks',
      `The title has a character that cannot be seen (${name}). Type it anew.`,
    ),
  ];
}

function twinProblem(twin: AnyRow): MatrixProblem {
  const isRetired = 'retired' in twin && twin.retired;
  if (isRetired)
    return problem(
      'titleOfRetired',
      'warns',
      `Retired decision ${twin.number} has this title. Restore it, and its history stays.`,
    );
  return problem('titleTwice', 'blocks', `Decision ${twin.number} has this title already. Choose another.`);
}

function letterProblems({ letters }: AnyRow): readonly MatrixProblem[] {
  const given = Object.entries(letters) as [Role, RaciLetter | null][];
  const roles = given.flatMap(([role, letter]) => (letter === 'A' ? [role] : []));
  if (roles.length === 1) return [];
  if (roles.length === 0)
    return [letterProblem('noAccountable', 'Nobody is accountable. Give one role the A.')];
  return [letterProblem('severalAccountable', `Several are accountable: ${theRoles(roles)}. Keep one A.`)];
}

function problem(
  kind: MatrixProblem['kind'],
  severity: MatrixProblem['severity'],
  message: string,
): MatrixProblem {
  return { kind, severity, about: 'title', message };
}

function letterProblem(kind: MatrixProblem['kind'], message: string): MatrixProblem {
  return { kind, severity: 'warns', about: 'letters', message };
}
