import { badRequest } from './GraphError';

/** `Any(x: …)` over a collection has the range variable in its inner paths: `ep/id`. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly path: string;
      readonly value: FilterValue;
    }
  | {
      readonly kind: 'call';
      readonly name: 'startswith' | 'endswith' | 'contains';
      readonly path: string;
      readonly value: string;
    }
  | { readonly kind: 'any'; readonly path: string; readonly variable: string; readonly inner: Filter };

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type FilterValue = string | number | boolean | null;

const tokenPattern = /\s*('(?:[^']|'')*'|[(),:]|[^\s(),:']+(?::\d\d(?::[\d.]+)?(?:Z|[+-]\d\d:\d\d)?)?)/gy;
const operators: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

/** Reads an OData $filter. Anything that it does not know is refused with the text. */
export function parseFilter(text: string): Filter {
  const reader = createReader(text);
  const filter = readOr(reader);
  if (reader.peek() !== undefined) throw invalid(text);
  return filter;
}

interface Reader {
  readonly text: string;
  peek(): string | undefined;
  next(): string;
  expect(token: string): void;
}

const invalid = (text: string): Error => badRequest(`Invalid filter clause: '${text}'.`);

function createReader(text: string): Reader {
  const tokens = tokenize(text);
  let position = 0;
  const next = (): string => {
    const token = tokens[position];
    if (token === undefined) throw invalid(text);
    position += 1;
    return token;
  };
  const expect = (token: string): void => {
    if (next() !== token) throw invalid(text);
  };
  return { text, next, expect, peek: () => tokens[position] };
}

function tokenize(text: string): string[] {
  const matches = [...text.matchAll(tokenPattern)];
  const length = matches.reduce((sum, [whole]) => sum + whole.length, 0);
  if (text.slice(length).trim() !== '') throw invalid(text);
  return matches.map(([, token = '']) => token);
}

function readOr(reader: Reader): Filter {
  let left = readAnd(reader);
  while (reader.peek() === 'or') {
    reader.next();
    left = { kind: 'or', left, right: readAnd(reader) };
  }
  return left;
}

function readAnd(reader: Reader): Filter {
  let left = readTerm(reader);
  while (reader.peek() === 'and') {
    reader.next();
    left = { kind: 'and', left, right: readTerm(reader) };
  }
  return left;
}

function readTerm(reader: Reader): Filter {
  const token = reader.next();
  if (token === 'not') return { kind: 'not', inner: readTerm(reader) };
  if (token === '(') return readGroup(reader);
  const name = token.toLowerCase();
  if (name === 'startswith' || name === 'endswith' || name === 'contains') return readCall(reader, name);
  if (/\/any$/i.test(token)) return readAny(reader, token.replace(/\/any$/i, ''));
  return readComparison(reader, token);
}

function readGroup(reader: Reader): Filter {
  const inner = readOr(reader);
  reader.expect(')');
  return inner;
}

function readCall(reader: Reader, name: 'startswith' | 'endswith' | 'contains'): Filter {
  reader.expect('(');
  const path = reader.next();
  reader.expect(',');
  const value = readValue(reader);
  reader.expect(')');
  if (typeof value !== 'string') throw invalid(reader.text);
  return { kind: 'call', name, path, value };
}

function readAny(reader: Reader, path: string): Filter {
  reader.expect('(');
  const variable = reader.next();
  reader.expect(':');
  const inner = readOr(reader);
  reader.expect(')');
  return { kind: 'any', path, variable, inner };
}

function readComparison(reader: Reader, path: string): Filter {
  const operator = reader.next();
  if (!operators.includes(operator) || !/^[A-Za-z][\w/]*$/.test(path)) throw invalid(reader.text);
  return { kind: 'compare', operator: operator as Operator, path, value: readValue(reader) };
}

function readValue(reader: Reader): FilterValue {
  const token = reader.next();
  if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(token)) return token;
  throw invalid(reader.text);
}
