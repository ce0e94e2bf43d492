import * as v from 'valibot';
import type { Interaction, Scope } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';
import type { AccountState } from '../domain/findings/types';
import type { UserId } from '../domain/org/types';
import { checked, type GraphGateway } from './GraphGateway';
import { query } from './GraphRequest';
import { grants } from './scopes';
import { sendBatch, type BatchOutcome } from './sendBatch';

/** Null for who may read only the basic profile. */
const account = v.object({ accountEnabled: v.nullish(v.boolean()) });

/**
 * What became of the accounts. Only an administrator can allow reading the whole profile, so that nobody is asked for
 * it; without it Graph still tells which accounts are gone: the others are left out, because nothing is known of them.
 */
export async function accountsOf(
  gateway: GraphGateway,
  ids: readonly UserId[],
): Promise<readonly AccountState[]> {
  const outcomes = await ask(gateway, ids, grants.accountState.scopes, 'silent');
  const known = outcomes.some(isRefused)
    ? await ask(gateway, ids, grants.peopleSearch.scopes, 'interactive')
    : outcomes;
  return ids.flatMap((person, index) => {
    const state = stateIn(known[index]);
    return state === null ? [] : [{ person, state }];
  });
}

function ask(
  gateway: GraphGateway,
  ids: readonly UserId[],
  scopes: readonly Scope[],
  interaction: Interaction,
) {
  const requests = ids.map((id) => ({
    method: 'GET' as const,
    path: `/users/${encodeURIComponent(id)}${query({ $select: 'id,accountEnabled' })}`,
  }));
  return sendBatch(gateway, requests, { scopes, interaction, together: scopes, atOnce: 20 });
}

const isRefused = (outcome: BatchOutcome): boolean =>
  outcome.kind === 'failed' && ['consent', 'signIn'].includes(outcome.failure.kind);

function stateIn(outcome: BatchOutcome | undefined): AccountState['state'] | null {
  if (outcome === undefined) throw new Error('A person of the batch was not asked about.');
  if (outcome.kind === 'failed') {
    if (outcome.failure.kind === 'notFound') return 'gone';
    throw new FailureError(outcome.failure);
  }
  const { accountEnabled } = checked(account, outcome.answer.body);
  if (accountEnabled === true) return 'active';
  return accountEnabled === false ? 'disabled' : null;
}
