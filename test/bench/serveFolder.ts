import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedFolder {
  readonly origin: string;
  close(): void;
}

/** Serves a folder, and pages given by path, compressed as a content delivery network would; compressed once, not per request. */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<ServedFolder> {
  const compressed = new Map<string, Buffer>();
  const contentOf = (path: string): Buffer => {
    const page = pages[path];
    return page === undefined ? readFileSync(join(folder, normalize(path))) : Buffer.from(page);
  };
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    try {
      const body = compressed.get(path) ?? gzipSync(contentOf(path));
      compressed.set(path, body);
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
    },
  };
}
