/**
 * `/sites/host:/sites/team` and `/sites/host:/sites/team:/lists` name a site by its address. It becomes one part of the
 * path, as an id is, so that the routes and their permissions need to know only one form.
 */
export function withSiteInOnePart(path: string): string {
  const match = /^\/v1\.0\/sites\/([^/:?]+):(\/[^:?]*[^:?/])(?::?(?=\/|\?|$))(.*)$/i.exec(path);
  if (!match) return path;
  const [, host = '', address = '', rest = ''] = match;
  return `/v1.0/sites/${encodeURIComponent(`${host}:${decodeURI(address)}`)}${rest}`;
}
