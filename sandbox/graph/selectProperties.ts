import { badParse } from './GraphError';

export type Resource = Readonly<Record<string, unknown>>;

/** The type's name in Graph and every property that $select and $filter may name. */
export interface ResourceType {
  readonly name: string;
  readonly properties: readonly string[];
  /** Left out unless $select names them. */
  readonly onlyOnSelect: readonly string[];
}

export function selectedNames(type: ResourceType, select: string | undefined): readonly string[] {
  if (select === undefined) return type.properties.filter((name) => !type.onlyOnSelect.includes(name));
  const names = select.split(',').map((name) => name.trim());
  for (const name of names) requireProperty(type, name);
  return names.includes('id') ? names : ['id', ...names];
}

export function requireProperty(type: ResourceType, name: string): void {
  if (!type.properties.includes(name))
    throw badParse(`Could not find a property named '${name}' on type 'microsoft.graph.${type.name}'.`);
}

/** The resource with the selected properties; annotations stay. */
export function project(resource: Resource, names: readonly string[]): Resource {
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => name.includes('@') || names.includes(name)),
  );
}
