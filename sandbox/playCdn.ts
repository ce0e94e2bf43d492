import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validOrigins } from './validOrigins';

const cdn = 'https://res.cdn.office.net';
const script = 'sandbox-cdn.js';

/** Answers, in the page, what the Teams client library asks the content network as soon as it is loaded. */
const answers = `const reach = window.fetch;
window.fetch = (input, init) =>
  String(input?.url ?? input).startsWith('${cdn}/')
    ? Promise.resolve(Response.json(${JSON.stringify({ validOrigins })}))
    : reach(input, init);
`;

/** Lets a built app run without Microsoft's content network, and takes the network off the pages' policy. */
export async function playCdn(directory: string): Promise<void> {
  await writeFile(join(directory, script), answers);
  for (const name of ['index.html', 'config.html']) {
    const path = join(directory, name);
    const html = await readFile(path, 'utf8');
    if (html.includes(script)) continue;
    const withScript = html.replace('</head>', `<script src="${script}"></script></head>`);
    await writeFile(path, withScript.replaceAll(` ${cdn}`, ''));
  }
}
