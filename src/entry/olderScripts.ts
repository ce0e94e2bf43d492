/**
 * Classic Outlook on Windows runs the check on sending in an engine that knows no more than ECMAScript 2016. What newer
 * functions the rules use is added here, where it is missing.
 */
function addWhereMissing(owner: object, name: string, work: (...values: never[]) => unknown): void {
  if (!(name in owner))
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: work });
}

function flatMap(this: readonly unknown[], each: (item: unknown, index: number) => unknown): unknown[] {
  const lists = Array.prototype.map.call(this, each);
  return ([] as unknown[]).concat(...lists);
}

function matchAll(this: string, pattern: RegExp): readonly RegExpExecArray[] {
  const copy = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = copy.exec(this); match !== null; match = copy.exec(this)) {
    found.push(match);
    if (match[0] === '') copy.lastIndex += 1;
  }
  return found;
}

function entries(from: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  return Object.keys(from).map((key) => [key, from[key]]);
}

function fromEntries(pairs: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of pairs) made[key] = value;
  return made;
}

addWhereMissing(Object, 'entries', entries);
addWhereMissing(Object, 'fromEntries', fromEntries);
addWhereMissing(Array.prototype, 'flatMap', flatMap);
addWhereMissing(String.prototype, 'matchAll', matchAll);

export {};
