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

/** Where office.js and what it loads itself come from, for the pages that stand in Outlook. */
export const officeOrigins = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/**
 * What a page may load and reach. Styles stay 'unsafe-inline' because Griffel inserts rules while it runs; teams-js asks
 * res.cdn.office.net which domains are Microsoft's.
 */
export function pagePolicy(
  origins: ReachedOrigins,
  inlineScripts: readonly string[],
  scriptOrigins: readonly string[] = [],
): string {
  const reached = [origins.graph, ...origins.login, 'https://res.cdn.office.net'];
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptOrigins, ...inlineScripts.map(hashOf)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", ...reached],
    'img-src': ["'self'", 'data:', 'blob:'],
    // Excel files are packed and unpacked in workers that their library makes itself.
    'worker-src': ['blob:'],
    'font-src': ["'self'", 'https://res.cdn.office.net'],
    'frame-src': origins.login,
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** Who may frame the pages: a header, because a page cannot say it of itself. */
export function framePolicy({ hosts }: ReachedOrigins): string {
  return policy({ 'frame-ancestors': [...frameAncestors, ...hosts] });
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
