import { roleWords } from '../../playbook/decisionWords';
import { roleNames, type Role } from '../../playbook/roles';
import { tokensOf } from './tokens';

export interface SearchOptions {
  /** The name of whoever holds the role, or null where the seat is vacant or not known. */
  readonly namesOf?: (role: Role) => string | null;
}

const allRoles = Object.keys(roleNames) as Role[];

/** One way to name a role: by a title, or by who holds it. */
export interface CalledRole {
  readonly role: Role;
  readonly words: readonly string[];
  readonly isName: boolean;
}

/** What the roles and their people are called, the longest first, so that "Chief AI Officer" is no other chief. */
export function rolesCalled({ namesOf }: SearchOptions): readonly CalledRole[] {
  return allRoles
    .flatMap((role) => [...calledByTitle(role), ...calledByName(role, namesOf?.(role) ?? '')])
    .sort((one, other) => other.words.length - one.words.length);
}

const titlesOf = new Map<Role, readonly CalledRole[]>();

function calledByTitle(role: Role): readonly CalledRole[] {
  const known = titlesOf.get(role);
  if (known !== undefined) return known;
  const { short, full } = roleNames[role];
  const called = [short, full, ...roleWords[role].split(',')].map((title) => ({
    ...{ role, words: tokensOf(title), isName: false },
  }));
  titlesOf.set(role, called);
  return called;
}

function calledByName(role: Role, name: string): readonly CalledRole[] {
  const words = tokensOf(name);
  const parts = words.filter((word) => word.length > 1).map((word) => [word]);
  return (words.length > 1 ? [words, ...parts] : parts).map((called) => ({
    role,
    words: called,
    isName: true,
  }));
}
