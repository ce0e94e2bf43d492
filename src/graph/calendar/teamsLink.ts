import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import { notSendable } from '../failureOfResponse';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import type { StepContext, StepWork } from './StepWork';

export const joinUrlIn = v.nullish(v.object({ joinUrl: v.nullish(v.string()) }));

const meeting = v.object({ onlineMeeting: joinUrlIn });

export const joinUrlOf = ({ onlineMeeting }: v.InferOutput<typeof meeting>): string | null =>
  onlineMeeting?.joinUrl ?? null;

/** Teams may take a few seconds to make a meeting. */
const secondsBeforeLooks = [0, 2, 4] as const;

/**
 * Sees to it that people can join before anybody is invited: Exchange may make the event without its Teams meeting. It
 * looks again, asks for the meeting once more, and looks again; without a link nobody is invited.
 */
export function* requireTeamsLink(
  eventId: string,
  subject: string,
  { target, memory }: StepContext,
): StepWork {
  if (memory.joinUrlOf(eventId) !== null) return eventId;
  const path = target.event(eventId);
  const isAboutNew = memory.isNew(eventId);
  for (const isSecondPass of [false, true]) {
    for (const afterSeconds of secondsBeforeLooks) {
      const [answer] = yield [lookRequest(path, { isAboutNew, afterSeconds })];
      const joinUrl = joinUrlOf(checked(meeting, answer?.body));
      if (joinUrl === null) continue;
      memory.joinUrlSeen(eventId, joinUrl);
      return eventId;
    }
    if (isSecondPass) break;
    yield [askRequest(path, isAboutNew)];
    memory.changed(eventId, null);
  }
  throw new FailureError({ ...notSendable(withoutLink(subject)), code: noTeamsLink });
}

/** The code of a series that people could not join. */
const noTeamsLink = 'NoTeamsLink';

function lookRequest(
  path: string,
  when: { readonly isAboutNew: boolean; readonly afterSeconds: number },
): GraphRequest {
  return { method: 'GET', path: path + query({ $select: 'id,isOnlineMeeting,onlineMeeting' }), ...when };
}

function askRequest(path: string, isAboutNew: boolean): GraphRequest {
  const body = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
  return { method: 'PATCH', path, body, isAboutNew };
}

function withoutLink(subject: string): string {
  return `“${subject}” has no Teams link, so nobody was invited to it. Open it in Outlook, turn on “Teams meeting”, then try again.`;
}
