import { html, pageResponse, type Page } from './html';

const places: readonly (readonly [pattern: RegExp, says: (url: URL) => string])[] = [
  [/\/l\/chat\//, (url) => `a chat with ${url.searchParams.get('users') ?? 'these people'}`],
  [/\/l\/meetup-join\//, () => 'the meeting’s lobby'],
  [/\/l\/meeting\//, () => 'the form for a new meeting'],
  [/\/l\/call\//, (url) => `a call to ${url.searchParams.get('users') ?? 'these people'}`],
  [/\/calendar\/item\//, () => 'this event in the calendar'],
  [/^mailto:/, (url) => `a new mail to ${url.pathname}`],
];

const saysOf = (url: URL): string =>
  places.find(([pattern]) => pattern.test(url.href))?.[1](url) ?? 'this address';

const names: Readonly<Record<Page['host'], string>> = { teams: 'Teams', outlook: 'Outlook' };

/** Stands for everything that Teams or Outlook would open and the sandbox does not play. */
export function elsewherePage(host: Page['host'], address: string): Response {
  if (!URL.canParse(address)) {
    return pageResponse(
      {
        host,
        title: 'Not an address',
        bodyClass: 'plain',
        body: html`<main class="sheet">
          <h1>Not an address</h1>
          <p>The app asked to open <code>${address}</code>.</p>
        </main>`,
      },
      400,
    );
  }
  const url = new URL(address);
  const calendar =
    url.pathname.startsWith('/calendar/') && html`<p><a href="/calendar">Open the sandbox’s calendar</a></p>`;
  const title = `${names[host]} would open ${saysOf(url)}`;
  const body = html`<main class="sheet">
    <h1>${title}</h1>
    <p>The sandbox stops here. The address was:</p>
    <p><code>${address}</code></p>
    ${calendar}
  </main>`;
  return pageResponse({ host, title, bodyClass: 'plain', body });
}
