import type { Interaction } from '../application/ports/AccessTokens';
import type { DirectoryEntry } from '../domain/org/verifySeats';
import type { UserId } from '../domain/org/types';
import { FailureError } from '../application/ports/Failure';
import { checked, type GraphGateway } from './GraphGateway';
import { query } from './GraphRequest';
import { personFields, personJson, personOf } from './personJson';
import { grants } from './scopes';
import { sendBatch } from './sendBatch';

/** The accounts of these ids, each asked for by its own id. */
export async function lookUpPeople(
  gateway: GraphGateway,
  ids: readonly UserId[],
  interaction: Interaction,
): Promise<readonly DirectoryEntry[]> {
  const requests = ids.map((id) => ({
    method: 'GET' as const,
    path: `/users/${encodeURIComponent(id)}${query({ $select: personFields })}`,
  }));
  const { scopes } = grants.peopleSearch;
  const outcomes = await sendBatch(gateway, requests, { scopes, interaction, together: scopes, atOnce: 20 });
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
