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

addWhereMissing(Array.prototype, 'flatMap', flatMap);
addWhereMissing(String.prototype, 'matchAll', matchAll);

export {};
