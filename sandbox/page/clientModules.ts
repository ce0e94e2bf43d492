import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';

const root = join(__dirname, '..');
const address = /^\/(calendar|outlook|page|teams)\/client\/[a-zA-Z]+(\.css)?$/;
const fresh = { 'cache-control': 'no-cache' };

/** A script of a page, stripped of its types. */
export async function scriptOf(file: string, type: 'es6' | 'commonjs'): Promise<string> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type },
  });
  return code;
}

async function moduleResponse(path: string): Promise<Response> {
  const code = await scriptOf(join(root, `${path}.ts`), 'es6');
  return new Response(code, { headers: { ...fresh, 'content-type': 'text/javascript; charset=utf-8' } });
}

async function styleResponse(path: string): Promise<Response> {
  const css = await readFile(join(root, path), 'utf8');
  return new Response(css, { headers: { ...fresh, 'content-type': 'text/css; charset=utf-8' } });
}

/** True for the scripts and style sheets of the pages: `/teams/client/host` is the file of that path. */
export const isClientPath = (path: string): boolean => address.test(path);

/** The pages' own scripts, stripped of their types on request, and their style sheets. */
export async function clientResponse(path: string): Promise<Response> {
  try {
    return await (path.endsWith('.css') ? styleResponse(path) : moduleResponse(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return new Response('Not found', { status: 404 });
    throw error;
  }
}
