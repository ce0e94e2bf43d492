import type { AccessTokens, Scope } from '../../src/application/ports/AccessTokens';
import { createGraphGateway, type GraphGateway } from '../../src/graph/GraphGateway';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ScriptedGraph {
  readonly gateway: GraphGateway;
  readonly sent: SentRequest[];
  readonly waits: number[];
  readonly asked: { readonly scopes: readonly Scope[]; readonly claims: string | undefined }[];
}

/** A gateway to a network that answers as told; waiting takes no time and is written down. */
export function scriptedGraph(
  answer: (request: SentRequest, index: number) => Response,
  origin?: string,
): ScriptedGraph {
  const sent: SentRequest[] = [];
  const waits: number[] = [];
  const asked: ScriptedGraph['asked'] = [];
  const tokens: AccessTokens = {
    tokenFor: (scopes, options) => {
      asked.push({ scopes, claims: options?.claims });
      return Promise.resolve(`token${asked.length}`);
    },
  };
  const gateway = createGraphGateway(tokens, origin ?? 'https://graph.microsoft.com', {
    fetch: (url, init) => {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
      const request = { method: init.method ?? 'GET', url, headers: new Headers(init.headers), body };
      sent.push(request);
      return Promise.resolve().then(() => answer(request, sent.length - 1));
    },
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      return signal?.aborted ? Promise.reject(new DOMException('Stopped.', 'AbortError')) : Promise.resolve();
    },
    nowMs: () => Date.UTC(2026, 10, 23, 9),
  });
  return { gateway, sent, waits, asked };
}

export interface BatchPart {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The requests inside a sent batch. */
export function partsOf({ body }: SentRequest): readonly BatchPart[] {
  return (body as { requests: BatchPart[] }).requests;
}

/** An answer to a batch, one part for each request in it. */
export function batchAnswer(
  request: SentRequest,
  answer: (part: BatchPart) => { status: number; headers?: Record<string, string>; body?: unknown },
): Response {
  return Response.json({ responses: partsOf(request).map((part) => ({ id: part.id, ...answer(part) })) });
}
