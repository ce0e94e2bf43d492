import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { DroppedConnection } from './world/faults';

export type Fetch = (request: Request) => Promise<Response>;

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

export interface ListenOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly fetch: Fetch;
  readonly certificate?: { readonly key: string; readonly cert: string };
}

async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  if (message.method === 'GET' || message.method === 'HEAD') return null;
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

async function requestOf(message: IncomingMessage, scheme: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  }
  const url = `${scheme}://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`;
  return new Request(url, { method: message.method ?? 'GET', headers, body: await bodyOf(message) });
}

async function send(response: Response, out: ServerResponse): Promise<void> {
  out.statusCode = response.status;
  for (const [name, value] of response.headers) out.appendHeader(name, value);
  out.end(Buffer.from(await response.arrayBuffer()));
}

async function answer(
  message: IncomingMessage,
  out: ServerResponse,
  { fetch, certificate }: ListenOptions,
): Promise<void> {
  try {
    await send(await fetch(await requestOf(message, certificate === undefined ? 'http' : 'https')), out);
  } catch (error) {
    if (error instanceof DroppedConnection || out.headersSent) {
      message.socket.destroy();
      return;
    }
    const because = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await send(new Response(`The sandbox failed: ${because}`, { status: 500 }), out);
  }
}

/**
 * One request a connection: a browser silently repeats a request, a POST too, when a connection that it used before
 * breaks. Over HTTP/2, which the real services speak, it does not; here a cut must be seen as a cut.
 */
function serverFor(options: ListenOptions): Server {
  const handle = (message: IncomingMessage, out: ServerResponse): void => void answer(message, out, options);
  const server =
    options.certificate === undefined ? createServer(handle) : createTlsServer(options.certificate, handle);
  server.maxRequestsPerSocket = 1;
  return server;
}

/** Serves a fetch function on this machine; a DroppedConnection cuts the socket without an answer. */
export function listen(options: ListenOptions): Promise<Listening> {
  const server = serverFor(options);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', () => {
      server.off('error', reject);
      const { port } = server.address() as AddressInfo;
      resolve({ port, stop: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
