import { badProperty } from './GraphError';

const pattern = /^(\w+) \{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\} (Name|Id) (\S.*)$/i;

/** One spelling for each property: the type's and the GUID's letters may be in any case, the name's may not. */
export function canonicalPropertyId(id: string): string {
  const [, type = '', guid = '', kind = '', name = ''] = pattern.exec(id) ?? [];
  if (type === '')
    throw badProperty(`The extended property id '${id}' is not of the form 'String {GUID} Name name'.`);
  const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
  return `${capital(type)} {${guid.toLowerCase()}} ${capital(kind)} ${name}`;
}

/** The properties with those of a request written over them; a null value takes one away. */
export function mergedProperties(
  current: ReadonlyMap<string, string>,
  written: unknown,
): ReadonlyMap<string, string> {
  const merged = new Map(current);
  for (const { id, value } of (written ?? []) as readonly { id: string; value?: string | null }[]) {
    const key = canonicalPropertyId(id);
    if (value === null || value === undefined) merged.delete(key);
    else merged.set(key, value);
  }
  return merged;
}
