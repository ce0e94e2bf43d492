/**
 * The sub-page that an address asks for, as the address writes it: "#raci/…" of a link or of a step inside the program,
 * "?subPage=raci" of a pinned tab. Null where it asks for none.
 */
export function subPageInAddress({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): string | null {
  const inHash = hash.replace(/^#\/?/, '');
  return inHash === '' ? new URLSearchParams(search).get('subPage') : inHash;
}
