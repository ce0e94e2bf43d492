import { exchangeIdFrom } from '../world/deterministicId';
import { checkShape } from './checkShape';
import { collectionReply, contextOf } from './collections';
import { findEvent } from './eventLookup';
import { GraphError, badRequest, itemNotFound } from './GraphError';
import { calendarPaths, openMailbox } from './openMailbox';
import { readQuery } from './queryOptions';
import { attachmentType } from './resourceTypes';
import { saveEvent } from './saveEvent';
import { project, selectedNames } from './selectProperties';
import type { WorldAttachment, WorldEvent } from '../world/WorldEvent';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource } from './selectProperties';

const sizeLimit = 3 * 1024 * 1024;

export function serveAttachments(app: GraphApp): void {
  for (const path of calendarPaths) {
    app.get(`${path}/events/:event/attachments`, listAttachments);
    app.post(`${path}/events/:event/attachments`, addAttachment);
    app.get(`${path}/events/:event/attachments/:attachment`, getAttachment);
    app.delete(`${path}/events/:event/attachments/:attachment`, deleteAttachment);
  }
}

export function attachmentResource({ modifiedAt, ...attachment }: WorldAttachment): Resource {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    ...attachment,
    lastModifiedDateTime: modifiedAt,
    size: sizeOf(attachment.contentBytes),
    contentId: null,
    contentLocation: null,
  };
}

const sizeOf = (contentBytes: string): number => Buffer.from(contentBytes, 'base64').length;

function wholeEvent(c: GraphContext, access: 'read' | 'write'): WorldEvent {
  const { event, occurrence } = findEvent(openMailbox(c, access), c.req.param('event') ?? '');
  if (occurrence !== null && access === 'write')
    throw badRequest('The sandbox does not play attachments of a single occurrence.');
  return event;
}

function listAttachments(c: GraphContext): Response {
  const options = readQuery(c, ['$select', '$top', '$skip', '$count']);
  const names = selectedNames(attachmentType, options.$select);
  const shown = wholeEvent(c, 'read').attachments.map((attachment) =>
    project(attachmentResource(attachment), names),
  );
  return c.json(collectionReply(c, shown, options, { pageSize: 10, largestPage: 1000, by: '$skip' }));
}

function getAttachment(c: GraphContext): Response {
  const { $select } = readQuery(c, ['$select']);
  const found = wholeEvent(c, 'read').attachments.find(({ id }) => id === c.req.param('attachment'));
  if (!found) throw itemNotFound();
  return c.json({
    ...contextOf(c),
    ...project(attachmentResource(found), selectedNames(attachmentType, $select)),
  });
}

/** Adds the file for the organizer alone: nobody is mailed, and copies stay as they were sent. */
function addAttachment(c: GraphContext): Response {
  readQuery(c);
  const event = wholeEvent(c, 'write');
  const attachment = readAttachment(c, event);
  saveEvent(c.env.world, openMailbox(c, 'write'), {
    ...event,
    attachments: [...event.attachments, attachment],
  });
  return c.json({ ...contextOf(c), ...attachmentResource(attachment) }, 201);
}

function readAttachment(c: GraphContext, { id, attachments, changeKey }: WorldEvent): WorldAttachment {
  const { '@odata.type': type } = (c.env.body ?? {}) as Resource;
  if (String(type).replace(/^#/, '') !== 'microsoft.graph.fileAttachment')
    throw badRequest("'@odata.type' must be '#microsoft.graph.fileAttachment'.");
  const {
    name,
    contentType = 'application/octet-stream',
    contentBytes,
    isInline = false,
  } = checkShape(c.env.body, 'fileAttachment');
  if (typeof name !== 'string' || name === '') throw badRequest("An attachment needs a 'name'.");
  if (typeof contentBytes !== 'string' || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(contentBytes))
    throw badRequest("'contentBytes' must be base64.");
  if (sizeOf(contentBytes) >= sizeLimit)
    throw new GraphError(
      413,
      'ErrorMessageSizeExceeded',
      'The file is 3 MB or larger: use an upload session.',
    );
  const modifiedAt = new Date(c.env.world.clock.now()).toISOString();
  const key = `attachment ${id} ${attachments.length} ${changeKey}`;
  return {
    id: exchangeIdFrom(key),
    name,
    contentType: String(contentType),
    contentBytes,
    isInline: isInline === true,
    modifiedAt,
  };
}

function deleteAttachment(c: GraphContext): Response {
  readQuery(c);
  const event = wholeEvent(c, 'write');
  const stored = event.attachments.filter(({ id }) => id !== c.req.param('attachment'));
  if (stored.length === event.attachments.length) throw itemNotFound();
  saveEvent(c.env.world, openMailbox(c, 'write'), { ...event, attachments: stored });
  return c.body(null, 204);
}
