import { headersAsText, siteHeaders } from './siteHeaders';

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
