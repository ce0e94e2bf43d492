export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'wrong'; readonly because: string };

export const read = <T>(value: T): Read<T> => ({ kind: 'read', value });
export const wrong = (because: string): Read<never> => ({ kind: 'wrong', because });

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request's JSON; undefined where there is no body. */
export async function readBody(request: Request): Promise<Read<unknown>> {
  const text = await request.text();
  if (text === '') return read(undefined);
  try {
    return read<unknown>(JSON.parse(text));
  } catch {
    return wrong('The body is not JSON.');
  }
}

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** `{now}`, an instant in ISO 8601 with its offset. */
export function readInstant(body: unknown, need: 'optional' | 'required'): Read<string | undefined> {
  if (!isRecord(body)) return wrong('The body must be {"now": "2026-11-23T13:00:00Z"}.');
  const { now } = body;
  if (now === undefined && need === 'optional') return read(undefined);
  if (typeof now !== 'string' || !zoned.test(now) || Number.isNaN(Date.parse(now))) {
    return wrong(
      `now must be an instant such as "2026-11-23T13:00:00Z", not ${now === undefined ? 'absent' : JSON.stringify(now)}.`,
    );
  }
  return read(now);
}

/** `{scopes}`: those for which only an administrator may consent from now on. */
export function readScopeList(body: unknown): Read<readonly string[]> {
  const scopes = isRecord(body) ? body.scopes : undefined;
  const isList = Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string');
  return isList ? read(scopes) : wrong('The body must be {"scopes": ["Sites.ReadWrite.All"]}.');
}

/** `{claims?, interaction?}`: what the next call to Graph is refused for, and whether a silent sign-in satisfies it. */
export function readInteraction(
  body: unknown,
  nowMs: number,
): Read<{ claims: string; interaction: boolean }> {
  if (!isRecord(body)) return wrong('The body must be {"claims"?: "…", "interaction"?: true}.');
  const { claims, interaction = false } = body;
  if (typeof interaction !== 'boolean') return wrong('interaction must be true or false.');
  if (claims !== undefined && typeof claims !== 'string') return wrong('claims must be JSON text.');
  const usual = JSON.stringify({
    access_token: { nbf: { essential: true, value: String(Math.floor(nowMs / 1000)) } },
  });
  return read({ claims: claims ?? usual, interaction });
}
