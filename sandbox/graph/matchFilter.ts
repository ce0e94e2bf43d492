import type { Filter, FilterValue, Operator } from './odataFilter';
import type { Resource } from './selectProperties';

/** Whether the resource passes the filter. Text compares without regard to case, except where `caseMatters` names the path. */
export function matchesFilter(
  filter: Filter,
  resource: Resource,
  caseMatters: readonly string[] = [],
): boolean {
  const inner = (part: Filter): boolean => matchesFilter(part, resource, caseMatters);
  switch (filter.kind) {
    case 'and':
      return inner(filter.left) && inner(filter.right);
    case 'or':
      return inner(filter.left) || inner(filter.right);
    case 'not':
      return !inner(filter.inner);
    case 'compare':
      return compares(
        filter.operator,
        valueAt(resource, filter.path),
        filter.value,
        caseMatters.includes(filter.path),
      );
    case 'call':
      return textCalls[filter.name](textAt(resource, filter.path), filter.value.toLowerCase());
    case 'any':
      return matchesAny(filter, resource, caseMatters);
  }
}

/** Every path that the filter reads, those inside `any` with the collection in front: `categories/any`. */
export function filterPaths(filter: Filter): readonly string[] {
  if ('left' in filter) return [...filterPaths(filter.left), ...filterPaths(filter.right)];
  if (filter.kind === 'not') return filterPaths(filter.inner);
  return [filter.path];
}

const textCalls = {
  startswith: (text: string, part: string): boolean => text.startsWith(part),
  endswith: (text: string, part: string): boolean => text.endsWith(part),
  contains: (text: string, part: string): boolean => text.includes(part),
};

function matchesAny(
  { path, variable, inner }: Filter & { kind: 'any' },
  resource: Resource,
  caseMatters: readonly string[],
): boolean {
  const items = valueAt(resource, path);
  return (
    Array.isArray(items) &&
    items.some((item: unknown) => matchesFilter(inner, { [variable]: item }, caseMatters))
  );
}

const textAt = (resource: Resource, path: string): string => {
  const value = valueAt(resource, path);
  return typeof value === 'string' ? value.toLowerCase() : '';
};

function valueAt(resource: Resource, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((value, name) => (value as Resource | null | undefined)?.[name], resource);
}

function compares(operator: Operator, actual: unknown, wanted: FilterValue, caseMatters: boolean): boolean {
  const left = comparable(actual, caseMatters);
  const right = comparable(wanted, caseMatters);
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  return { gt: left > right, ge: left >= right, lt: left < right, le: left <= right }[operator];
}

function comparable(value: unknown, caseMatters: boolean): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?$/.test(value))
    return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value.slice(0, 23)}Z`);
  return caseMatters ? value : value.toLowerCase();
}
