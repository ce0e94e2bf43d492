import { createHash } from 'node:crypto';

/** Where Teams and Microsoft 365 may frame the pages: Microsoft's list for tabs and add-ins. */
const frameAncestors = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

export interface ReachedOrigins {
  readonly graph: string;
  readonly login: readonly string[];
  /** Origins that play Teams, beside Microsoft's own; only in the sandbox. */
  readonly hosts: readonly string[];
}

/** Office.js, as the pages in Outlook load it. */
export interface OfficeSource {
  readonly address: string;
  /** Where the library and what it fetches by itself come from. */
  readonly scripts: readonly string[];
  readonly frames: readonly string[];
}

/** Where our own scripts come from: what else a host serves is no script of a page. */
export interface OwnScripts {
  /** Those of the pages, in the tab and in Outlook. */
  readonly pages: string;
  /** The check on sending. */
  readonly check: string;
}

/** Wherever the page itself comes from, while nobody has said at which host that is. */
export const anywhereHere: OwnScripts = { pages: "'self'", check: "'self'" };

/** Holds Fluent's fonts, and the list of Microsoft's domains that teams-js asks for. */
const officeNetwork = 'https://res.cdn.office.net';

/** Under this name the scripts say which addresses they load further scripts from. */
export const scriptsPolicy = 'tandem';

/**
 * Only these two make HTML or addresses of scripts out of text: what loads our scripts, and what cleans the agenda.
 * Everything else in the page is refused to (Trusted Types).
 */
const trustedTypes = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [scriptsPolicy, 'dompurify'],
};

/** What a page of the tab may load and reach. */
export function pagePolicy(
  origins: ReachedOrigins,
  inlineScripts: readonly string[],
  own: string = anywhereHere.pages,
): string {
  return policy({
    ...directivesOf({
      own,
      scripts: inlineScripts.map(hashOf),
      reached: [origins.graph, ...origins.login, officeNetwork],
      frames: origins.login,
    }),
    ...trustedTypes,
  });
}

/**
 * What a page in Outlook may load and reach. Office.js talks to Outlook by messages and needs to reach nothing; the
 * figures that it would send to Microsoft stay at home. It knows nothing of Trusted Types, so that they cannot be asked for.
 */
export function outlookPolicy(
  origins: ReachedOrigins,
  inlineScripts: readonly string[],
  { office, own = anywhereHere.pages }: { readonly office: OfficeSource; readonly own?: string },
): string {
  return policy(
    directivesOf({
      own,
      scripts: [...inlineScripts.map(hashOf), ...office.scripts],
      reached: [origins.graph, ...origins.login],
      frames: [...origins.login, ...office.frames],
    }),
  );
}

interface Sources {
  readonly own: string;
  readonly scripts: readonly string[];
  readonly reached: readonly string[];
  readonly frames: readonly string[];
}

/** Styles stay 'unsafe-inline' because Griffel inserts rules while it runs. */
function directivesOf({ own, scripts, reached, frames }: Sources): Directives {
  return {
    'default-src': ["'none'"],
    'script-src': [own, ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", ...reached],
    'img-src': ["'self'", 'data:', 'blob:'],
    // Workbooks are read in a worker of ours.
    'worker-src': [own],
    'font-src': ["'self'", officeNetwork],
    'frame-src': frames,
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
}

/** Who may frame the pages: a header, because a page cannot say it of itself. */
export function framePolicy({ hosts }: ReachedOrigins): string {
  return policy({ 'frame-ancestors': [...frameAncestors, ...hosts] });
}

type Directives = Readonly<Record<string, readonly string[]>>;

function policy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
