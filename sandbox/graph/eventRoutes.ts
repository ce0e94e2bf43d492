import { expandEvent, occurrenceOn, occurrencesBetween, type WorldOccurrence } from '../world/occurrences';
import { changeEvent } from './changeEvent';
import { collectionReply } from './collections';
import { createEvent } from './createEvent';
import { findEvent } from './eventLookup';
import { eventExpansion, eventTest } from './eventQuery';
import { etagOf, eventResource, occurrenceResource, type EventView } from './eventResource';
import { GraphError, badRequest } from './GraphError';
import { calendarPaths, openMailbox } from './openMailbox';
import { preferences, readQuery, type QueryOptions } from './queryOptions';
import { removeEvent } from './removeEvent';
import { meetNewEvent, watchNewEvent } from './newEvents';
import { preferredZone } from './wallTimes';
import type { Mailbox } from '../world/Mailbox';
import type { WorldEvent } from '../world/WorldEvent';
import type { GraphApp, GraphContext } from './GraphContext';
import {
  expanded,
  cut,
  tellsExceptions,
  exceptionsOf,
  shaper,
  oneEvent,
  ordered,
  reply,
} from './eventReplies';

const pages = { pageSize: 10, largestPage: 1000, by: '$skip' } as const;

const listOptions = ['$select', '$filter', '$top', '$skip', '$count', '$orderby', '$expand'] as const;

const listExpansions = ['singleValueExtendedProperties', 'attachments'];

export function serveEvents(app: GraphApp): void {
  for (const path of calendarPaths) {
    app.use(`${path}/events/:event/*`, beforeEvent);
    app.get(`${path}/events`, listEvents);
    app.post(`${path}/events`, postEvent);
    app.get(`${path}/calendarView`, calendarView);
    app.get(`${path}/events/:event`, getEvent);
    app.patch(`${path}/events/:event`, patchEvent);
    app.delete(`${path}/events/:event`, deleteEvent);
    app.get(`${path}/events/:event/instances`, instances);
  }
}

async function beforeEvent(c: GraphContext, next: () => Promise<void>): Promise<void> {
  meetNewEvent(c, openMailbox(c, 'read'), c.req.param('event') ?? '');
  await next();
}

function listEvents(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'read');
  const options = readQuery(c, listOptions);
  const expansion = eventExpansion(options.$expand, c.env.caller, listExpansions);
  const test = eventTest(options.$filter, { allowsProperties: true });
  const utc: EventView = { zone: 'UTC', bodyType: 'html', hidesPrivate: false };
  const wanted = [...mailbox.events.values()].filter(
    (event) => options.$filter === undefined || test(eventResource(event, utc), event),
  );
  const view = viewFor(c, mailbox);
  const shown = wanted.map((event) => ({
    ...eventResource(event, view),
    ...cut(c, expanded(event, expansion)),
  }));
  return reply(c, collectionReply(c, ordered(shown, options).map(shaper(c, options)), options, pages));
}

function postEvent(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  const event = watchNewEvent(c.env.world, mailbox, createEvent(c.env.world, mailbox, c.env.body));
  const location = `${c.env.origin}/v1.0/users/${mailbox.owner.id}/events/${event.id}`;
  return reply(c, oneEvent(c, eventResource(event, viewFor(c, mailbox)), {}), {
    status: 201,
    headers: { Location: location, ETag: etagOf(event) },
  });
}

function getEvent(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'read');
  const options = readQuery(c, ['$select', '$expand']);
  const expansion = eventExpansion(options.$expand, c.env.caller, [
    ...listExpansions,
    'exceptionOccurrences',
  ]);
  const { event, occurrence } = findEvent(mailbox, c.req.param('event') ?? '');
  const view = viewFor(c, mailbox);
  const resource = occurrence === null ? eventResource(event, view) : occurrenceResource(occurrence, view);
  const more = {
    ...expanded(event, expansion),
    ...(tellsExceptions(c, expansion, options) && {
      exceptionOccurrences: exceptionsOf(c, event, { view, options }),
    }),
  };
  return reply(c, oneEvent(c, { ...resource, ...more }, options), { headers: { ETag: etagOf(event) } });
}

function patchEvent(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  const found = findEvent(mailbox, c.req.param('event') ?? '');
  requireMatch(c, found.event);
  const event = changeEvent(c.env.world, mailbox, found, c.env.body);
  const view = viewFor(c, mailbox);
  const date = found.occurrence?.originalDate;
  const occurrence = date === undefined ? null : occurrenceOn(event, date);
  const resource = occurrence === null ? eventResource(event, view) : occurrenceResource(occurrence, view);
  return reply(c, oneEvent(c, resource, {}), { headers: { ETag: etagOf(event) } });
}

function deleteEvent(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  const found = findEvent(mailbox, c.req.param('event') ?? '');
  requireMatch(c, found.event);
  removeEvent(c.env.world, mailbox, found);
  return c.body(null, 204);
}

function calendarView(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'read');
  const options = readQuery(c, ['startDateTime', 'endDateTime', ...listOptions]);
  const { startMs, endMs } = timeWindow(options);
  return occurrencesReply(c, mailbox, { options, occurrences: occurrencesBetween(mailbox, startMs, endMs) });
}

function instances(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'read');
  const options = readQuery(c, ['startDateTime', 'endDateTime', ...listOptions]);
  const { startMs, endMs } = timeWindow(options);
  const { event, occurrence } = findEvent(mailbox, c.req.param('event') ?? '');
  if (occurrence !== null || event.recurrence === null)
    throw new GraphError(
      400,
      'ErrorInvalidOperation',
      'The event is not a series master: it has no instances.',
    );
  return occurrencesReply(c, mailbox, { options, occurrences: expandEvent(event, startMs, endMs) });
}

function occurrencesReply(
  c: GraphContext,
  mailbox: Mailbox,
  { options, occurrences }: { options: QueryOptions; occurrences: readonly WorldOccurrence[] },
): Response {
  eventExpansion(options.$expand, c.env.caller, []);
  const test = eventTest(options.$filter, { allowsProperties: false });
  const utc: EventView = { zone: 'UTC', bodyType: 'html', hidesPrivate: false };
  const wanted = occurrences.filter(
    (each) => options.$filter === undefined || test(occurrenceResource(each, utc), each.master),
  );
  const view = viewFor(c, mailbox);
  const shown = wanted.map((each) => occurrenceResource(each, view));
  return reply(c, collectionReply(c, ordered(shown, options).map(shaper(c, options)), options, pages));
}

/** Both bounds; without an offset they are in UTC. */
function timeWindow({ startDateTime, endDateTime }: QueryOptions): { startMs: number; endMs: number } {
  const [startMs, endMs] = [instant(startDateTime), instant(endDateTime)];
  if (Number.isNaN(startMs) || Number.isNaN(endMs)) {
    const message =
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.';
    throw new GraphError(400, 'ErrorInvalidParameter', message);
  }
  if (endMs < startMs)
    throw new GraphError(400, 'ErrorInvalidParameter', 'EndDateTime is before StartDateTime.');
  if (endMs - startMs > 1825 * 86_400_000)
    throw new GraphError(400, 'ErrorInvalidRequest', 'The time window is longer than 1825 days.');
  return { startMs, endMs };
}

function instant(text: string | undefined): number {
  if (text === undefined || !/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(text)) return NaN;
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) || text.length === 10 ? text : `${text}Z`);
}

function viewFor(c: GraphContext, mailbox: Mailbox): EventView {
  const wanted = preferences(c).get('outlook.body-content-type') ?? 'html';
  if (wanted !== 'html' && wanted !== 'text')
    throw badRequest(`Invalid value '${wanted}' for the preference outlook.body-content-type.`);
  return { zone: preferredZone(c), bodyType: wanted, hidesPrivate: mailbox.owner.id !== c.env.caller.userId };
}

function requireMatch(c: GraphContext, event: WorldEvent): void {
  const wanted = c.req.header('If-Match');
  if (wanted === undefined || wanted === '*' || wanted === etagOf(event)) return;
  const message =
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.';
  throw new GraphError(412, 'ErrorIrresolvableConflict', message);
}
