import * as v from 'valibot';
import type { PreparedStep } from '../../application/ports/Calendar';
import type { PlanStep } from '../../domain/reconcile/types';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { eventJson, type EventJson, inUtc } from './eventJson';
import { timesOf } from './recurrenceJson';
import { seriesOfEvent } from './seriesOfEvent';
import { meetingTag, recordProperties, seriesTag, workspaceTag } from './seriesTags';
import { RefusedRequest, type StepContext, type StepWork } from './StepWork';
import { joinUrlIn, joinUrlOf } from './teamsLink';
import { writtenAfter } from './writtenAfter';

type CreateStep = Extract<PlanStep, { readonly kind: 'create' }>;

const made = v.object({
  id: v.string(),
  '@odata.etag': v.optional(v.string()),
  onlineMeeting: joinUrlIn,
});

/**
 * Makes the series. Nobody is invited yet: the invitation is to arrive with its file. A transaction that was used for
 * something else, such as a series that was cancelled since, is not asked for again: the series it made counts if it
 * lives and is ours, else this one is made under the next name.
 */
export function* createSeries(step: CreateStep, prepared: PreparedStep, context: StepContext): StepWork {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return yield* make(step, prepared, {
        context,
        transactionId: saltedId(prepared.transactionId, attempt),
      });
    } catch (caught) {
      if (!isDuplicate(caught) || attempt === attempts) throw caught;
      const standing = yield* standingSeries(step, existingIdIn(caught), context);
      if (standing !== null) return standing;
    }
  }
}

const attempts = 9;

interface Making {
  readonly context: StepContext;
  readonly transactionId: string;
}

function* make(step: CreateStep, { bodyHtml }: PreparedStep, { context, transactionId }: Making): StepWork {
  const { series } = step;
  const written = writtenAfter(step, null);
  const body = {
    subject: series.subject,
    ...(series.room !== '' && { location: { displayName: series.room } }),
    body: { contentType: 'html', content: bodyHtml ?? '' },
    ...timesOf(series.time),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId,
    singleValueExtendedProperties: [
      { id: workspaceTag, value: context.tenantId },
      ...recordProperties(series, written, context.addInIds),
    ],
  };
  const [answer] = yield [{ method: 'POST', path: context.target.events, body, repeatable: true }];
  const event = checked(made, answer?.body);
  context.memory.changed(event.id, event['@odata.etag'] ?? null, written);
  const joinUrl = joinUrlOf(event);
  if (joinUrl !== null) context.memory.joinUrlSeen(event.id, joinUrl);
  return event.id;
}

/** The same at every try, so that an answer that was lost is found again: the last two digits count up. */
function saltedId(transactionId: string, attempt: number): string {
  if (attempt === 0) return transactionId;
  const last = (parseInt(transactionId.slice(-2), 16) + attempt) % 256;
  return transactionId.slice(0, -2) + last.toString(16).padStart(2, '0');
}

const duplicate = v.object({
  error: v.object({
    code: v.literal('ErrorDuplicateTransactionId'),
    '@event.existingEventId': v.optional(v.string()),
  }),
});

const isDuplicate = (caught: unknown): caught is RefusedRequest =>
  caught instanceof RefusedRequest && v.is(duplicate, caught.answer?.body);

function existingIdIn({ answer }: RefusedRequest): string | null {
  return v.is(duplicate, answer?.body) ? (answer.body.error['@event.existingEventId'] ?? null) : null;
}

/** The series of the earlier transaction, if it lives, is ours and is of this meeting. Null also where Graph does not say which it is. */
function* standingSeries({ meeting }: CreateStep, eventId: string | null, context: StepContext): StepWork {
  if (eventId === null) return null;
  let event: EventJson;
  try {
    const [answer] = yield [wholeEventRequest(eventId, context)];
    event = checked(eventJson, answer?.body);
  } catch (caught) {
    if (caught instanceof RefusedRequest && caught.failure.kind === 'notFound') return null;
    throw caught;
  }
  const isOurs = (event.singleValueExtendedProperties ?? []).some(
    ({ id, value }) => id.toLowerCase() === workspaceTag.toLowerCase() && value === context.tenantId,
  );
  const series = isOurs ? seriesOfEvent(event) : null;
  if (series?.meeting !== meeting) return null;
  context.memory.store(series);
  return series.eventId;
}

function wholeEventRequest(eventId: string, { target }: StepContext): GraphRequest {
  const propertiesFilter = [workspaceTag, meetingTag, seriesTag].map((tag) => `id eq '${tag}'`).join(' or ');
  const search = query({ $expand: `singleValueExtendedProperties($filter=${propertiesFilter})` });
  return { method: 'GET', path: target.event(eventId) + search, headers: inUtc };
}
