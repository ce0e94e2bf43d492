/** What goes wrong: an answer instead of the real one, a cut connection, or a wait. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'dropBefore'
  | 'dropAfter'
  | { readonly delayMs: number };

/**
 * `method` is a name, several joined by `|`, or `*`; `path` the source of a regular expression over path and query.
 * Counted from the `nth` match on (1 by default), `times` times. With neither, every match fails; with `nth` alone, only that one.
 */
export interface FaultRule {
  readonly method: string;
  readonly path: string;
  readonly nth?: number;
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  set(rules: readonly FaultRule[]): void;
  /** The fault that this request meets, if any. Each call counts as one request. */
  take(method: string, path: string): Fault | null;
}

/** The connection is cut without an answer. Who serves the sandbox closes the socket. */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection';
}

interface CountedRule {
  readonly rule: FaultRule;
  readonly pattern: RegExp;
  seen: number;
}

export function createFaults(): Faults {
  let counted: CountedRule[] = [];
  return {
    set: (rules) => {
      counted = rules.map((rule) => ({ rule, pattern: new RegExp(rule.path), seen: 0 }));
    },
    take: (method, path) => {
      const matching = counted.filter((entry) => isMethodOf(entry.rule, method) && entry.pattern.test(path));
      for (const entry of matching) entry.seen += 1;
      return matching.find(isDue)?.rule.fault ?? null;
    },
  };
}

function isMethodOf({ method }: FaultRule, actual: string): boolean {
  return method === '*' || method.toUpperCase().split('|').includes(actual.toUpperCase());
}

function isDue({ rule, seen }: CountedRule): boolean {
  const first = rule.nth ?? 1;
  const times = rule.times ?? (rule.nth === undefined ? Infinity : 1);
  return seen >= first && seen < first + times;
}
