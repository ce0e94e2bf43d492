import { randomUUID } from 'node:crypto';
import { GraphError } from './GraphError';

/** An answer before it is put on the wire: what a batch repeats and the traffic records. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, bytes, or undefined for no body. */
  readonly body: unknown;
}

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

export function requestIds(clientRequestId: string | null | undefined): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: clientRequestId ?? requestId };
}

export function errorReply(error: GraphError, ids: RequestIds, nowMs: number): Reply {
  const { status, code, message, details } = error;
  const innerError = {
    date: new Date(nowMs).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return {
    status,
    headers: { ...error.headers },
    body: { error: { code, message, ...details, innerError } },
  };
}

export async function replyOf(response: Response): Promise<Reply> {
  const headers = Object.fromEntries(response.headers);
  delete headers['content-type'];
  delete headers['content-length'];
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('image/'))
    return {
      status: response.status,
      headers: { ...headers, 'Content-Type': type },
      body: Buffer.from(await response.arrayBuffer()),
    };
  const text = await response.text();
  return { status: response.status, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

export function responseOf({ status, headers, body }: Reply, ids: RequestIds): Response {
  const all = { ...headers, 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  if (body === undefined) return new Response(null, { status, headers: all });
  if (body instanceof Uint8Array) return new Response(new Uint8Array(body), { status, headers: all });
  const type = {
    'Content-Type':
      'application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; charset=utf-8',
  };
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...all } });
}
