import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';

const folder = join(__dirname, 'client');
const fresh = { 'cache-control': 'no-cache' };

async function moduleResponse(name: string): Promise<Response> {
  const source = await readFile(join(folder, `${name}.ts`), 'utf8');
  const { code } = await transform(source, {
    filename: `${name}.ts`,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return new Response(code, { headers: { ...fresh, 'content-type': 'text/javascript; charset=utf-8' } });
}

async function styleResponse(name: string): Promise<Response> {
  const css = await readFile(join(folder, name), 'utf8');
  return new Response(css, { headers: { ...fresh, 'content-type': 'text/css; charset=utf-8' } });
}

/** The host page's own scripts, stripped of their types on request, and its style sheet. */
export async function clientResponse(path: string): Promise<Response> {
  const name = path.slice('/client/'.length);
  if (!/^[a-zA-Z]+(\.css)?$/.test(name)) return new Response('Not found', { status: 404 });
  try {
    return await (name.endsWith('.css') ? styleResponse(name) : moduleResponse(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return new Response('Not found', { status: 404 });
    throw error;
  }
}
