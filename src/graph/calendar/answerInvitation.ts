import type { Answer, OwnCopy } from '../../application/ports/Calendar';
import type { GraphGateway } from '../GraphGateway';
import { grants } from '../scopes';

const verbs: Readonly<Record<Answer, string>> = {
  accepted: 'accept',
  tentative: 'tentativelyAccept',
  declined: 'decline',
};

/** Answers the whole series for the signed-in person, and tells its organizer. */
export async function answerInvitation(
  gateway: GraphGateway,
  { eventId }: Pick<OwnCopy, 'eventId'>,
  answer: Answer,
): Promise<void> {
  const { scopes } = grants.answering;
  const path = `/me/events/${encodeURIComponent(eventId)}/${verbs[answer]}`;
  await gateway.send({ method: 'POST', path, body: { sendResponse: true } }, { scopes, together: scopes });
}
