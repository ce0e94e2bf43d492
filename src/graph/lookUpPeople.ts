import type { Interaction } from '../application/ports/AccessTokens';
import type { DirectoryEntry } from '../domain/org/verifySeats';
import type { UserId } from '../domain/org/types';
import { FailureError } from '../application/ports/Failure';
import { checked, type GraphGateway } from './GraphGateway';
import { query, type GraphRequest } from './GraphRequest';
import { personFields, personJson, personOf } from './personJson';
import { grants } from './scopes';
import { sendBatch, type BatchOutcome } from './sendBatch';

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
