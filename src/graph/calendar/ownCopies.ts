import * as v from 'valibot';
import type { Interaction } from '../../application/ports/AccessTokens';
import type { OwnCopy } from '../../application/ports/Calendar';
import { FailureError } from '../../application/ports/Failure';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { grants } from '../scopes';
import { sendBatch } from '../sendBatch';

const copies = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      webLink: v.nullish(v.string()),
      isCancelled: v.nullish(v.boolean()),
      responseStatus: v.nullish(v.object({ response: v.nullish(v.string()) })),
    }),
  ),
});

const answers: Readonly<Record<string, OwnCopy['answer']>> = {
  organizer: 'accepted',
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

/** The signed-in person's copies of these series, found by what they share with the organizer's. One that was removed is left out. */
export async function ownCopies(
  gateway: GraphGateway,
  iCalUIds: readonly string[],
  interaction: Interaction,
): Promise<readonly OwnCopy[]> {
  const requests = iCalUIds.map((iCalUId) => {
    const $filter = `iCalUId eq '${iCalUId.replaceAll("'", "''")}'`;
    const search = query({ $filter, $select: 'id,webLink,isCancelled,responseStatus' });
    return { method: 'GET' as const, path: `/me/events${search}` };
  });
  const { scopes } = grants.ownCopies;
  const outcomes = await sendBatch(gateway, requests, { scopes, interaction, together: scopes });
  return outcomes.flatMap((outcome, at) => {
    if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
    const [copy] = checked(copies, outcome.answer.body).value.filter((one) => one.isCancelled !== true);
    if (copy === undefined) return [];
    const answer = answers[copy.responseStatus?.response ?? ''] ?? 'none';
    return [{ eventId: copy.id, iCalUId: iCalUIds[at] ?? '', answer, webLink: copy.webLink ?? null }];
  });
}
