import type { Claimed, ListsSite, RowChange, WriteOutcome } from '../../application/ports/Lists';
import type { Scope } from '../../application/ports/AccessTokens';
import type { UserId } from '../../domain/org/types';
import type { GraphGateway } from '../GraphGateway';
import { entriesOf, lookUpRequest } from '../lookUpPeople';
import { grants } from '../scopes';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import { outcomeOf, requestOf, rowAsRead, theirsOf, theirsRequest } from './writeRows';

/** A batch takes twenty requests: the write, the reading after it, and these. */
const accountsAtMost = 18;

/** Writes one row, reads it again, and looks the accounts up, in one batch; a second one only where the row met another change. */
export async function claimRow(
  gateway: GraphGateway,
  site: ListsSite,
  { change, ids }: { readonly change: RowChange; readonly ids: readonly UserId[] },
  writing: readonly Scope[],
): Promise<Claimed> {
  const asked = ids.length <= accountsAtMost ? ids : [];
  const claim = requestOf(site, change);
  const reading = theirsRequest(site, change);
  const after = [reading, ...asked.map(lookUpRequest)].map((request) => ({ ...request, after: claim }));
  const scopes = asked.length === 0 ? writing : [...writing, ...grants.peopleSearch.scopes];
  const [sent, read, ...people] = await sendBatch(gateway, [claim, ...after], { scopes, atOnce: 20 });
  const outcome = outcomeOf(change, sent, gateway.dependencies.nowMs());
  if (outcome === 'met') {
    const [theirs] = await sendBatch(gateway, [reading], { scopes: writing });
    return unclaimed(theirsOf(change, theirs, sent));
  }
  if (outcome.kind !== 'written') return unclaimed(outcome);
  const stands = read?.kind === 'done' ? rowAsRead(change, read.answer.body) : null;
  const isAnswered = asked.length === ids.length && people.every(isAnswer);
  return { outcome, stands, accounts: isAnswered ? entriesOf(ids, people) : null };
}

const unclaimed = (outcome: WriteOutcome): Claimed => ({ outcome, stands: null, accounts: null });

const isAnswer = (outcome: BatchOutcome): boolean =>
  outcome.kind === 'done' || outcome.failure.kind === 'notFound';
