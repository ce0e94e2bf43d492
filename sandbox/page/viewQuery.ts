import type { World } from '../world/World';
import type { WorldPerson } from '../world/WorldPerson';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const themeNames: Readonly<Record<Theme, string>> = {
  default: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export const oneOf = <T extends string>(allowed: readonly T[], value: string | null, fallback: T): T =>
  allowed.find((known) => known === value) ?? fallback;

/** The person of the address; else the CAIO. */
export function personFor(world: World, upn: string | null): WorldPerson {
  const chief = world.people.find(({ seat }) => seat === 'CAIO') ?? world.people[0];
  const person = world.personByUpn(upn ?? '') ?? chief;
  if (person === undefined) throw new Error('Nobody lives in this world.');
  return person;
}
