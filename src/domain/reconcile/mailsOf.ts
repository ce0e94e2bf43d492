import type { PlanStep } from './types';
import { mailKey } from '../rhythm/sameMail';

/** Each address once, as first spelled. */
export function mailsOf(people: readonly { readonly mail: string }[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { mail } of people) if (!first.has(mailKey(mail))) first.set(mailKey(mail), mail);
  return [...first.values()];
}

/** How many mails the step sends. */
export const mailsOfStep = ({ mails, ofDates }: Pick<PlanStep, 'mails' | 'ofDates'>): number =>
  mails.length + (ofDates?.mails.length ?? 0);
