import type { Account } from '../../page/client/nestedSignIn';
import type { FormState } from '../item/formState';
import type { NoteState } from '../item/notices';

/** What the server knows and the page's script needs. */
export interface Stage {
  readonly itemId: string | null;
  readonly addInId: string;
  readonly client: string;
  readonly theme: string;
  readonly officeThemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly isForm: boolean;
  readonly form: FormState | null;
  readonly notices: readonly NoteState[];
  readonly alertTimeoutMs: number;
  readonly calendarAddress: string;
  readonly commandsAddress: string | null;
  readonly alertButton: 'ownButton' | 'dontSend';
  readonly isGenericAlert: boolean;
  readonly account: Account;
}

export const stage = JSON.parse(document.getElementById('stage')?.textContent ?? 'null') as Stage;

/** The element that this page has in any case. */
export function required<K extends keyof HTMLElementTagNameMap>(
  kind: K,
  selector: string,
): HTMLElementTagNameMap[K] {
  const found = document.querySelector<HTMLElementTagNameMap[K]>(`${kind}${selector}`);
  if (found === null) throw new Error(`The page has no ${kind}${selector}.`);
  return found;
}
