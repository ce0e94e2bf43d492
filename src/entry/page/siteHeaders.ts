import type { Environment } from '../environment';
import { reachedOrigins } from './buildEnvironment';
import { framePolicy } from './contentSecurity';

type Headers = Readonly<Record<string, string>>;

interface SiteHeaders {
  readonly everywhere: Headers;
  /** Beyond those, by the paths that they are for: "/assets/*". */
  readonly byPath: readonly { readonly path: string; readonly headers: Headers }[];
}

/**
 * The headers that any host of the pages sends. What a page may load it says itself, in its own policy; the header says
 * what a page cannot say of itself: who may frame it. No page has an opener policy: the sign-in window must find its way
 * back to the tab.
 */
export function siteHeaders(environment: Partial<Environment>): SiteHeaders {
  return {
    everywhere: {
      'Content-Security-Policy': framePolicy(reachedOrigins(environment)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Strict-Transport-Security': 'max-age=31536000',
    },
    byPath: [
      { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      { path: '/*.html', headers: { 'Cache-Control': 'no-cache' } },
      // Its name never changes: the manifests hold it.
      { path: '/commands.js', headers: { 'Cache-Control': 'no-cache' } },
    ],
  };
}

/** The same as a text to copy: each path, and its headers indented below it. */
function headersAsText({ everywhere, byPath }: SiteHeaders): string {
  const block = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [block('/*', everywhere), ...byPath.map(({ path, headers }) => block(path, headers))].join('\n');
}

const place = /(<!-- headers: npm run guide -->\n\n```\n)[^]*?(\n```\n\n<!-- end of headers -->)/;

/** The admin guide with the headers as the code builds them. Throws where the guide has no place for them. */
export function withHeaders(guide: string): string {
  if (!place.test(guide)) throw new Error('The admin guide has no place for the headers.');
  const text = headersAsText(siteHeaders({}));
  return guide.replace(place, (_, before: string, after: string) => before + text + after);
}

/** The headers that the guide tells an administrator to send, by their paths. */
export function headersInGuide(guide: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of (place.exec(guide)?.[0] ?? '').split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) found.set(line, (current = {}));
    else if (name !== undefined && value !== undefined) current[name] = value;
  }
  return found;
}
