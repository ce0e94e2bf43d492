/** A piece of a page that is safe to put in another. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[] | false | null | undefined;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

function written(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(({ text }) => text).join('');
}

/** Text put into the template is escaped; other pieces of page are kept as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    strings.reduce(
      (all, string, index) => all + string + (index < parts.length ? written(parts[index]) : ''),
      '',
    ),
  );

/** A value that the page's scripts read. */
export const embeddedJson = (id: string, value: unknown): Html =>
  new Html(
    `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`,
  );

export interface Page {
  /** Whose style sheet and scripts the page has. */
  readonly host: 'teams' | 'outlook';
  readonly title: string;
  readonly bodyClass: string;
  readonly body: Html;
  readonly script?: string;
  readonly theme?: string;
}

export function pageResponse({ host, title, bodyClass, body, script, theme }: Page, status = 200): Response {
  const page = html`<!doctype html>
    <html lang="en" data-theme="${theme ?? 'default'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/${host}/client/${host}.css" />
        ${script !== undefined && html`<script type="module" src="/${host}/client/${script}"></script>`}
      </head>
      <body class="${bodyClass}">
        ${body}
      </body>
    </html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(page.text, { status, headers });
}
