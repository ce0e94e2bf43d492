import { badRequest } from './GraphError';
import type { Resource } from './selectProperties';

export interface UserSearch {
  /** Any group of terms that matches as a whole. */
  readonly anyOf: readonly (readonly SearchTerm[])[];
  readonly properties: readonly string[];
}

interface SearchTerm {
  readonly property: string;
  readonly text: string;
}

/** `"displayName:x" OR "mail:y"`: each clause in double quotes, AND before OR. */
export function parseSearch(text: string): UserSearch {
  const anyOf = text.split(/ OR /).map((group) => group.split(/ AND /).map(parseTerm));
  return { anyOf, properties: anyOf.flat().map(({ property }) => property) };
}

function parseTerm(clause: string): SearchTerm {
  const match = /^\(*"(\w+):((?:[^"\\]|\\.)*)"\)*$/.exec(clause.trim());
  if (!match)
    throw badRequest(
      `Syntax error in the $search clause ${clause}: it must be "property:text" in double quotes.`,
    );
  return { property: match[1] ?? '', text: (match[2] ?? '').replace(/\\(.)/g, '$1').toLowerCase() };
}

export function matchesSearch({ anyOf }: UserSearch, user: Resource): boolean {
  return anyOf.some((terms) => terms.every((term) => matchesTerm(term, user)));
}

/** displayName is searched word by word, any other property from its beginning. */
function matchesTerm({ property, text }: SearchTerm, user: Resource): boolean {
  const value = user[property];
  const actual = typeof value === 'string' ? value.toLowerCase() : '';
  if (property !== 'displayName') return actual.startsWith(text);
  const words = actual.split(/\s+/);
  return text.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
