import { raciOf } from '../raci/raciOf';
import { searchDecisions, type SearchOptions } from '../raci/searchDecisions';
import type { RaciRow } from '../raci/types';
import { wordsOf } from '../raci/wordsOf';
import type { Organization } from '../org/types';
import type { CharterWording } from '../workspace/types';
import { charterEntries, type CharterEntry, charterOwner } from './charterEntries';

/** An answer to "who owns …?". */
export type OwnershipResult =
  | {
      readonly kind: 'charter';
      readonly entry: CharterEntry;
      /** Who owns the line in the model. */
      readonly owner: 'CIO' | 'CAIO';
    }
  | { readonly kind: 'decision'; readonly row: RaciRow };

export interface OwnershipOptions extends SearchOptions {
  readonly charters?: readonly CharterWording[];
}

const noCharters: readonly CharterWording[] = [];

/**
 * Finds charter lines and decisions together, best first, as `searchDecisions` does: a charter line is met in the
 * organization's words, in the playbook's and by its owner, and stands before a decision that is met as well. A text
 * without a telling word finds nothing.
 */
export function searchOwnership(
  text: string,
  organization: Pick<Organization, 'model' | 'matrix'>,
  { charters = noCharters, ...options }: OwnershipOptions = {},
): readonly OwnershipResult[] {
  if (wordsOf(text).length === 0) return [];
  const { rows, results } = ownership(organization, charters);
  const found = searchDecisions(rows, text, options);
  return found.length === rows.length ? [] : found.flatMap((row) => results.get(row) ?? []);
}

interface Ownership {
  readonly charters: readonly CharterWording[];
  /** Charter lines stand as rows: the line is the title, and its owner answers for it. */
  readonly rows: readonly RaciRow[];
  readonly results: ReadonlyMap<RaciRow, OwnershipResult>;
}

const known = new WeakMap<readonly RaciRow[], Ownership>();

/** Made once for the same matrix and charters: what a search knows of rows is kept with them. */
function ownership(
  { model, matrix }: Pick<Organization, 'model' | 'matrix'>,
  charters: readonly CharterWording[],
) {
  const decisions = raciOf({ model, ...(matrix !== undefined && { matrix }) });
  const before = known.get(decisions);
  if (before?.charters === charters) return before;
  const lines = (['CAIO', 'CIO'] as const)
    .flatMap((of) => charterEntries(of, charters))
    .map((entry) => ({ entry, owner: charterOwner(entry.charterOf, model) }));
  const results = new Map<RaciRow, OwnershipResult>([
    ...lines.map((line) => [rowOf(line), { kind: 'charter', ...line }] as const),
    ...decisions.map((row) => [row, { kind: 'decision', row }] as const),
  ]);
  const made = { charters, rows: [...results.keys()], results };
  known.set(decisions, made);
  return made;
}

function rowOf({ entry, owner }: { readonly entry: CharterEntry; readonly owner: 'CIO' | 'CAIO' }): RaciRow {
  return {
    decision: `charter ${entry.charterOf} ${entry.line}`,
    number: 0,
    title: `${entry.words} ${entry.playbookWords ?? ''}`,
    letters: { [owner]: 'A' },
    derived: false,
  };
}
