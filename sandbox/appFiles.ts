import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Fetch } from './listen';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const smallest = promisify(brotliCompress);
/** More than any file of a production build has: what was built to be worked on is packed fast instead of small. */
const largeBytes = 1_000_000;

const compressors = {
  br: (content: Buffer) =>
    smallest(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length > largeBytes ? 1 : constants.BROTLI_MAX_QUALITY,
      },
    }),
  gzip: promisify(gzip),
} as const;
const compressible = /^(text\/|application\/json|image\/svg)/;
const hashed = /[.-][0-9a-f]{8,}\.\w+(\.map)?$/;

async function fileOrNull(path: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

async function globalHeadersOf(directory: string): Promise<Readonly<Record<string, string>>> {
  const text = await fileOrNull(join(directory, 'staticwebapp.config.json'));
  if (text === null) return {};
  const { globalHeaders } = JSON.parse(text.toString('utf8')) as { globalHeaders?: Record<string, string> };
  return globalHeaders ?? {};
}

const encodingFor = (request: Request, type: string): keyof typeof compressors | null => {
  if (!compressible.test(type)) return null;
  const accepted = request.headers.get('accept-encoding') ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
};

/** The built app, as a static host serves it: compressed, cached for ever where the name carries a hash. */
export function createAppFiles(directory: string): Fetch {
  const compressed = new Map<string, Uint8Array<ArrayBuffer>>();
  const pack = async (
    path: string,
    content: Buffer<ArrayBuffer>,
    encoding: keyof typeof compressors,
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const key = `${encoding} ${path} ${content.length}`;
    const known = hashed.test(path) ? compressed.get(key) : undefined;
    const packed = known ?? new Uint8Array(await compressors[encoding](content));
    compressed.set(key, packed);
    return packed;
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    const name = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    const content = name.includes('..') ? null : await fileOrNull(join(directory, name));
    const headers = new Headers(await globalHeadersOf(directory));
    if (content === null) return new Response(`There is no ${pathname} here.`, { status: 404, headers });
    const type = types[extname(name)] ?? 'application/octet-stream';
    headers.set('content-type', type);
    headers.set('cache-control', hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
    headers.set('vary', 'accept-encoding');
    const encoding = encodingFor(request, type);
    if (encoding === null) return new Response(content, { headers });
    headers.set('content-encoding', encoding);
    return new Response(await pack(name, content, encoding), { headers });
  };
}
