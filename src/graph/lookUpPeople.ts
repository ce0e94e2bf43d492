import * as v from 'valibot';
import type { Interaction } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';
import type { Person, UserId } from '../domain/org/types';
import type { DirectoryEntry } from '../domain/org/verifySeats';
import { readableText } from '../domain/text/readableText';
import { checked, type GraphGateway } from './GraphGateway';
import { type GraphRequest, query } from './GraphRequest';
import { grants } from './scopes';
import { type BatchOutcome, sendBatch } from './sendBatch';

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

/** The accounts of these ids, each asked for by its own id. */
export async function lookUpPeople(
  gateway: GraphGateway,
  ids: readonly UserId[],
  interaction: Interaction,
): Promise<readonly DirectoryEntry[]> {
  const { scopes } = grants.peopleSearch;
  const requests = ids.map(lookUpRequest);
  const outcomes = await sendBatch(gateway, requests, { scopes, interaction, together: scopes, atOnce: 20 });
  return entriesOf(ids, outcomes);
}

export const lookUpRequest = (id: UserId): GraphRequest => ({
  method: 'GET',
  path: `/users/${encodeURIComponent(id)}${query({ $select: personFields })}`,
});

/** What the directory said of each of these ids. Throws a `FailureError` where it said nothing of one. */
export function entriesOf(
  ids: readonly UserId[],
  outcomes: readonly BatchOutcome[],
): readonly DirectoryEntry[] {
  return ids.map((id, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined) throw new Error('A person of the batch was not asked about.');
    if (outcome.kind === 'failed' && outcome.failure.kind !== 'notFound')
      throw new FailureError(outcome.failure);
    return outcome.kind === 'failed'
      ? { id, person: null, isGuest: false }
      : entryOf(id, outcome.answer.body);
  });
}

/** The sign-in name of a guest says so; the type of an account is told to few. A sign-in name may name another account than its id does. */
function entryOf(id: UserId, body: unknown): DirectoryEntry {
  const json = checked(personJson, body);
  const isGuest = /#ext#/i.test(json.userPrincipalName ?? '');
  return { id, person: json.id.toLowerCase() === id.toLowerCase() ? personOf(json) : null, isGuest };
}
