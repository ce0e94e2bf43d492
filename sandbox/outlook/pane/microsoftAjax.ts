/**
 * What Office.js of npm expects of MicrosoftAjax.js, and no more: it looks for these names and then brings its own.
 */
const page = window as unknown as Record<string, unknown>;

type Loose = (...values: never[]) => unknown;

function registerNamespace(path: string): void {
  let place = page;
  for (const name of path.split('.')) {
    place[name] ??= {};
    place = place[name] as Record<string, unknown>;
  }
}

/** Collects text; called with `new`. */
class StringBuilder {
  private readonly parts: string[];

  constructor(first?: string) {
    this.parts = first === undefined ? [] : [first];
  }

  append(text: string): this {
    this.parts.push(text);
    return this;
  }

  toString(): string {
    return this.parts.join('');
  }
}

const errorKinds = [
  'argument',
  'argumentNull',
  'argumentOutOfRange',
  'argumentType',
  'argumentUndefined',
  'invalidOperation',
  'notImplemented',
  'parameterCount',
];

const errorOf =
  (kind: string) =>
  (message = ''): Error =>
    Object.assign(new Error(message), { name: `Sys.${kind}` });

const create = (message: string, members: object): Error => Object.assign(new Error(message), members);

const format = (pattern: string, ...values: unknown[]): string =>
  pattern.replace(/{(\d+)}/g, (_whole, index: string) => String(values[Number(index)]));

if (page.Sys === undefined) {
  const JavaScriptSerializer = { serialize: JSON.stringify as Loose, deserialize: JSON.parse as Loose };
  page.Type = Function;
  Object.assign(Function, { registerNamespace, registerClass: () => undefined, _validateParams: () => null });
  Object.assign(Function.prototype, {
    registerClass(this: unknown) {
      return this;
    },
  });
  page.Sys = { StringBuilder, Debug: { trace: () => undefined }, Serialization: { JavaScriptSerializer } };
  Object.assign(Error, Object.fromEntries(errorKinds.map((kind) => [kind, errorOf(kind)])), { create });
  Object.assign(String, { format });
}

export {};
