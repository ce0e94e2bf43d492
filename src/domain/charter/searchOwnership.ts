import type { ModelId } from '../../playbook/models';
import { raciOf } from '../raci/raciOf';
import { bestOf, bestScore, findableWord, type Met, type TypedWord } from '../raci/metWords';
import { scoredRows, typedWords, type SearchOptions } from '../raci/searchDecisions';
import type { RaciRow } from '../raci/types';
import { wordsOf } from '../raci/wordsOf';
import { roleNames } from '../../playbook/roles';
import type { Organization } from '../org/types';
import type { CharterWording } from '../workspace/types';
import { charterEntries, type CharterEntry } from './charterEntries';
import { charterOwner } from './charterOwner';

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

/** What a charter says outweighs what a decision is also called: a person sees the words that were met. */
const weights = { own: 14, playbook: 5, owner: 2 } as const;

/**
 * Finds charter lines and decisions together, best first. A charter line is met in the organization's words, in the
 * playbook's and by its owner; a decision as `searchDecisions` meets it. Only what meets the most words stays; a text
 * without a telling word finds nothing.
 */
export function searchOwnership(
  text: string,
  organization: Pick<Organization, 'model' | 'matrix'>,
  { charters = [], ...options }: OwnershipOptions = {},
): readonly OwnershipResult[] {
  const words = typedWords(text);
  if (words.length === 0) return [];
  const entries = (['CAIO', 'CIO'] as const).flatMap((of) => charterEntries(of, charters));
  const candidates = [
    ...entries.map((entry) => scoredEntry(entry, words, { ...options, model: organization.model })),
    ...scoredRows(raciOf(organization), words, options).map(({ met, score, row }) => ({
      met,
      score,
      result: { kind: 'decision' as const, row },
    })),
  ];
  return bestOf(candidates).map(({ result }) => result);
}

interface ScoreOptions extends SearchOptions {
  readonly model: ModelId;
}

function scoredEntry(
  entry: CharterEntry,
  words: readonly TypedWord[],
  { model, namesOf }: ScoreOptions,
): Met & { readonly result: OwnershipResult } {
  const owner = charterOwner(entry.charterOf, model);
  const { short, full } = roleNames[owner];
  const findable = [
    ...wordsOf(entry.words).map((word) => findableWord(word, weights.own)),
    ...wordsOf(entry.playbookWords ?? '').map((word) => findableWord(word, weights.playbook)),
    ...wordsOf(`${short} ${full} ${namesOf?.(owner) ?? ''}`).map((word) => findableWord(word, weights.owner)),
  ];
  const scores = words.map((word) => bestScore(word, findable));
  return {
    met: scores.filter((score) => score > 0).length,
    score: scores.reduce((sum, score) => sum + score, 0),
    result: { kind: 'charter', entry, owner },
  };
}
