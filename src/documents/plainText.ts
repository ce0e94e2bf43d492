import { withoutHidden } from '../domain/text/readableText';

/**
 * Text that XML 1.0 and HTML can hold, and that reads as it looks: characters that they forbid (a stray control in a
 * pasted name) become spaces, and what turns the direction of the text or takes no room is left out.
 */
export function plainText(text: string): string {
  return withoutHidden(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')).trim();
}
