import { badRequest } from './GraphError';

/** The names chosen of each expanded part; null for all of them. */
export type Expanded = ReadonlyMap<string, readonly string[] | null>;

/** Reads `fields($select=Title,State)`, `fields` or `columns`, several by comma. Another part is refused by name. */
export function readExpand(text: string | undefined, allowed: readonly string[]): Expanded {
  const parts = text === undefined ? [] : text.split(/,(?![^(]*\))/);
  return new Map(
    parts.map((part) => {
      const match = /^\s*(\w+)\s*(?:\(\s*\$?select=([^;()]*)\))?\s*$/.exec(part);
      const [, name = part, names] = match ?? [];
      if (!allowed.includes(name)) throw badRequest(`Could not expand '${name}': it is not supported here.`);
      return [name, names?.split(',').map((each) => each.trim()) ?? null];
    }),
  );
}
