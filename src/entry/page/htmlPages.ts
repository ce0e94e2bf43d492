import type { Environment } from '../environment';
import {
  anywhereHere,
  outlookPolicy,
  pagePolicy,
  type OfficeSource,
  type OwnScripts,
} from './contentSecurity';
import { reachedOrigins } from './buildEnvironment';
import { paneScreen, tabScreen, type FirstScreen } from './firstScreen';
import { themeStyles } from './themeStyles';

/** Before anything is painted: the theme that the host asks for in the address, else the device's. */
const themeScript =
  "document.documentElement.dataset.theme=new URLSearchParams(location.search).get('theme')||" +
  "(matchMedia('(forced-colors:active)').matches?'contrast':matchMedia('(prefers-color-scheme:dark)').matches?'dark':'default')";

type PageEnvironment = Partial<Environment>;

/** The tab: its text stands in the page, so that it can be read before any script has run. */
export function tabPage(environment: PageEnvironment, own = anywhereHere): string {
  return page(environment, { ...startPage(tabScreen()), own });
}

/**
 * The Outlook pane, readable at once like the tab. Office.js follows the pane's own script, which must see the page as
 * it is before the library changes it; it stands in the page itself, as Microsoft demands.
 */
export function panePage(environment: PageEnvironment, office: OfficeSource, own = anywhereHere): string {
  const { body, ...parts } = startPage(paneScreen());
  const sources = { office, own: own.pages };
  const policy = outlookPolicy(reachedOrigins(environment), [themeScript], sources);
  const library = `<script defer src="${office.address}"></script>`;
  return page(environment, { ...parts, body: body + library, policy });
}

function startPage({ html, styles }: FirstScreen): PageParts {
  return {
    title: 'Who decides what · Tandem',
    head: `<style>${themeStyles()}</style>${styles}`,
    body: `<div id="root">${html}</div>`,
  };
}

/** The page on which the tab is pinned to a channel. */
export function configPage(environment: PageEnvironment, own = anywhereHere): string {
  return page(environment, {
    own,
    title: 'Tandem',
    head: `<style>${themeStyles()}</style>`,
    body: '<div id="root"></div>',
  });
}

/** Where Entra returns a sign-in window; it closes itself. */
export function authPage(environment: PageEnvironment, own = anywhereHere): string {
  return page(environment, {
    own,
    title: 'Signing in · Tandem',
    head: '',
    body: '<p>Signing in. This window closes itself.</p>',
  });
}

/**
 * Office.js hands events out once a page has asked whether it is ready, and drops what it finds no handler for. So the
 * page asks, and only after the check has run: the check itself must not, for classic Outlook on Windows.
 */
const readyScript = 'Office.onReady()';

/**
 * Where Outlook on the web and on Mac run the check on sending; classic Outlook on Windows takes the script alone. No
 * person ever sees it.
 */
export function commandsPage(environment: PageEnvironment, office: OfficeSource, own = anywhereHere): string {
  const scripts = [`<script src="${office.address}"></script>`, '<script src="commands.js"></script>'];
  return page(environment, {
    title: 'Tandem',
    head: `${scripts.join('')}<script>${readyScript}</script>`,
    body: '',
    policy: outlookPolicy(reachedOrigins(environment), [themeScript, readyScript], {
      office,
      own: own.check,
    }),
  });
}

interface PageParts {
  readonly title: string;
  readonly head: string;
  readonly body: string;
  /** For the tab's pages, which make their policy of it. */
  readonly own?: OwnScripts;
  /** Absent: that of the tab's pages. */
  readonly policy?: string;
}

function page(environment: PageEnvironment, { title, head, body, ...more }: PageParts): string {
  const policy = more.policy ?? pagePolicy(reachedOrigins(environment), [themeScript], more.own?.pages);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<link rel="icon" href="data:,"><title>${title}</title><script>${themeScript}</script>${head}`,
    `<script type="application/json" id="tandem-environment">${dataBlock(environment)}</script>`,
    `</head><body>${body}</body></html>`,
  ].join('');
}

/** JSON that cannot end its own element. */
function dataBlock(environment: PageEnvironment): string {
  return JSON.stringify(environment).replaceAll('<', '\\u003c');
}
