import { latinLookOf } from '../../text/lookAlikes';
import { withoutHidden } from '../../text/readableText';
import { titleKey } from '../rows';

/** A text as it looks: without what is not seen, in one width, and with the Latin letters that others look like. */
export function lookAlikeKey(text: string): string {
  const seen = withoutHidden(text.normalize('NFKC')).replace(/[\p{Cf}\p{Variation_Selector}]/gu, '');
  return titleKey(Array.from(titleKey(seen), latinLookOf).join(''));
}
