/** Whether two titles are one to a reader: neither case nor spaces tell them apart. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/** The title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
