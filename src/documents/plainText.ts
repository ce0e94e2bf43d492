/** Text that XML 1.0 and HTML can hold: characters they forbid (a stray control in a pasted name) become spaces. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
}
