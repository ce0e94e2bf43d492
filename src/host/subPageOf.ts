/** The sub-page that an address asks for: "?subPage=raci" of a pinned tab, or "#raci/…" of a link in a browser. */
export function subPageOf({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): string | null {
  const inHash = decodeURIComponent(hash.replace(/^#\/?/, ''));
  return inHash === '' ? new URLSearchParams(search).get('subPage') : inHash;
}
