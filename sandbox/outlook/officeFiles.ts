import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { scriptOf } from '../page/clientModules';

const library = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const anyOrigin = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };
const javascript = { ...anyOrigin, 'content-type': 'text/javascript; charset=utf-8' };

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Over plain http Office.js asks this page whether the person trusts the host. */
const trustPage = `<!doctype html><title>Trust</title><script>
addEventListener('message', () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), '*'));
</script>`;

/** The script of this folder as one that a page can load beside others: it hands out no names. */
const plainScript = async (name: string): Promise<string> =>
  `(function (exports) {${await scriptOf(join(__dirname, 'pane', `${name}.ts`), 'commonjs')}})({});\n`;

/** What Office.js expects of MicrosoftAjax.js. */
export const microsoftAjax = async (): Promise<Response> =>
  new Response(await plainScript('microsoftAjax'), { headers: javascript });

/** The library as Microsoft's network has it today: the one of npm, which is older, with what has come since. */
async function officeJs(): Promise<Response> {
  const [ajax, older, newer] = await Promise.all([
    plainScript('microsoftAjax'),
    readFile(join(library, 'office.js'), 'utf8'),
    plainScript('officeAdditions'),
  ]);
  return new Response(`${ajax}${older}\n${newer}`, { headers: javascript });
}

async function libraryFile(name: string): Promise<Response> {
  try {
    const content = await readFile(join(library, name));
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return new Response(content, { headers: { ...anyOrigin, 'content-type': type } });
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return new Response(`Office.js has no ${name}.`, { status: 404, headers: anyOrigin });
    throw error;
  }
}

const hosted = '/lib/1/hosted/';

/** Microsoft's network for Office.js, as the app's pages name it. */
export const officeCdn = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(hosted)
    ? officeFile(pathname.slice(hosted.length))
    : Promise.resolve(new Response(`This sandbox does not play ${pathname}.`, { status: 404 }));
};

/** One file of Office.js by its name below the library's folder, in any case of letters. */
export function officeFile(path: string): Promise<Response> {
  const name = normalize(path.toLowerCase());
  if (name.startsWith('..')) return Promise.resolve(new Response('Not found', { status: 404 }));
  if (name === 'office.js') return officeJs();
  if (name === 'agaveerrorux/index.html')
    return Promise.resolve(
      new Response(trustPage, { headers: { ...anyOrigin, 'content-type': 'text/html; charset=utf-8' } }),
    );
  return libraryFile(name);
}
