import * as v from 'valibot';
import type { Person } from '../domain/org/types';
import { readableText } from '../domain/text/readableText';

export const personFields = 'id,displayName,mail,userPrincipalName,jobTitle';

export const personJson = v.object({
  id: v.string(),
  displayName: v.nullish(v.string()),
  mail: v.nullish(v.string()),
  userPrincipalName: v.nullish(v.string()),
  jobTitle: v.nullish(v.string()),
});

/** The person, or null for an account without an address: nobody can be invited there. */
export function personOf(json: v.InferOutput<typeof personJson>): Person | null {
  const mail = json.mail ?? json.userPrincipalName;
  if (!mail) return null;
  const title = readableText(json.jobTitle ?? '') || null;
  return { id: json.id, name: readableText(json.displayName ?? mail), mail, title };
}
