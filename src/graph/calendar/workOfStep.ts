import * as v from 'valibot';
import type { AgendaFile, PreparedStep } from '../../application/ports/Calendar';
import type { ChangePart, PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import type { Answer } from '../failureOfResponse';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { replaceAgenda } from '../../domain/agenda/agendaInBody';
import { describeStepReasons } from '../../wording/describeStepReasons';
import { attendeeJson, noteHtml } from './eventJson';
import type { CalendarTarget } from './calendarTarget';
import { cancelOccurrence, commentOf, moveOccurrence, setDatePeople, unlessGone } from './datesOfSeries';
import { createSeries } from './createSeries';
import { timesOf } from './recurrenceJson';
import { recordProperties, workspaceTag } from './seriesTags';
import type { StepContext, StepWork } from './StepWork';
import { requireTeamsLink } from './teamsLink';
import { writtenAfter } from './writtenAfter';

type Step<Kind extends PlanStep['kind']> = Extract<PlanStep, { readonly kind: Kind }>;
type ChangeStep = ChangePart | Step<'changeTogether'>;

const changed = v.object({ '@odata.etag': v.optional(v.string()) });
const withBody = v.object({ body: v.object({ content: v.string() }) });
const attachments = v.object({ value: v.array(v.object({ id: v.string(), name: v.nullish(v.string()) })) });
const withFiles = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      attachments: v.nullish(v.array(v.object({ id: v.string(), name: v.nullish(v.string()) }))),
    }),
  ),
});

export function workOfStep(prepared: PreparedStep, context: StepContext): StepWork {
  const { step } = prepared;
  switch (step.kind) {
    case 'create':
      return createSeries(step, prepared, context);
    case 'attachAgenda':
      return attachAgenda(prepared, idOf(prepared, step.eventId), context);
    case 'setAttendees':
      return setAttendees(step, idOf(prepared, step.eventId), context);
    case 'changeTime':
      return change(step, timesOf(step.time, step.endsOn), step.eventId, context);
    case 'rename':
      return change(step, namesOf(step, context), step.eventId, context);
    case 'replaceAgenda':
      return exchangeAgenda(step, prepared, context);
    case 'changeTogether':
      return changeTogether(step, prepared, context);
    case 'moveOccurrence':
      return moveOccurrence(step, idOf(prepared, step.eventId), context);
    case 'setDatePeople':
      return setDatePeople(step, context);
    case 'cancelOccurrence':
      return cancelOccurrence(step, context);
    case 'end':
      return end(step, context);
    case 'cancel':
      return cancel(step, context);
  }
}

function* attachAgenda({ file }: PreparedStep, eventId: string, { target, memory }: StepContext): StepWork {
  yield [{ ...attachRequest(target, eventId, file), isAboutNew: memory.isNew(eventId) }];
  memory.changed(eventId, null);
  return eventId;
}

/** People are invited to something that they can join. */
function* setAttendees(step: Step<'setAttendees'>, eventId: string, context: StepContext): StepWork {
  if (step.added.length > 0) yield* requireTeamsLink(eventId, step.series.subject, context);
  const body = { attendees: step.attendees.map(attendeeJson) };
  if (!context.memory.isNew(eventId)) return yield* change(step, body, eventId, context);
  const written = writtenAfter(step, context.memory.writtenOn(eventId, step.series));
  const [answer, attached] = yield [
    changeRequest(step, body, eventId, written, context),
    attachedRequest(context),
  ];
  context.memory.changed(eventId, checked(changed, answer?.body)['@odata.etag'] ?? null, written);
  const duplicates = duplicatesOf(attached, eventId, context);
  if (duplicates.length > 0) yield duplicates;
  return eventId;
}

/** The files of all series of the workspace in one request, which the steps of a round share. */
function attachedRequest({ target, tenantId }: StepContext): GraphRequest {
  const $filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${workspaceTag}' and ep/value eq '${tenantId.replaceAll("'", "''")}')`;
  return {
    method: 'GET',
    path: target.events + query({ $filter, $select: 'id', $expand: 'attachments', $top: 50 }),
  };
}

/**
 * Two windows of one person may both attach the agenda. Of files with one name the one with the least id stays, so that
 * both windows keep the same.
 */
function duplicatesOf(
  answer: Answer | undefined,
  eventId: string,
  { target }: StepContext,
): readonly GraphRequest[] {
  const files = checked(withFiles, answer?.body).value.find(({ id }) => id === eventId)?.attachments ?? [];
  const isSecond = (file: (typeof files)[number]): boolean =>
    files.some(({ id, name }) => name === file.name && id < file.id);
  return files.filter(isSecond).map(({ id }) => ({
    method: 'DELETE',
    path: `${target.event(eventId)}/attachments/${encodeURIComponent(id)}`,
  }));
}

function* change(step: ChangeStep, body: object, eventId: string, context: StepContext): StepWork {
  const written = writtenAfter(step, context.memory.writtenOn(eventId, step.series));
  const [answer] = yield [changeRequest(step, body, eventId, written, context)];
  context.memory.changed(eventId, checked(changed, answer?.body)['@odata.etag'] ?? null, written);
  return eventId;
}

function* exchangeAgenda(
  step: Step<'replaceAgenda'>,
  prepared: PreparedStep,
  context: StepContext,
): StepWork {
  const content = yield* exchangeFile(step.eventId, prepared, context);
  const names = step.renames === true ? namesOf(step, context) : {};
  return yield* change(step, { ...names, body: content }, step.eventId, context);
}

/** All that is new in one request: each person gets one mail, and it says everything. */
function* changeTogether(
  step: Step<'changeTogether'>,
  prepared: PreparedStep,
  context: StepContext,
): StepWork {
  const { eventId, parts } = step;
  if (parts.some((part) => part.kind === 'setAttendees' && part.added.length > 0))
    yield* requireTeamsLink(eventId, step.series.subject, context);
  const rewrites = parts.some(({ kind }) => kind === 'replaceAgenda');
  const body = rewrites ? { body: yield* exchangeFile(eventId, prepared, context) } : {};
  const fields = Object.assign({}, ...parts.map((part) => fieldsOf(part, context)), body) as object;
  return yield* change(step, fields, eventId, context);
}

function fieldsOf(part: ChangePart, context: StepContext): object {
  switch (part.kind) {
    case 'setAttendees':
      return { attendees: part.attendees.map(attendeeJson) };
    case 'changeTime':
    case 'end':
      return timesOf(part.time, part.endsOn);
    case 'rename':
      return namesOf(part, context);
    case 'replaceAgenda':
      return part.renames === true ? namesOf(part, context) : {};
  }
}

/** The file first: changing the body is what mails people, and then they find the new one. Ends with the new body. */
function* exchangeFile(
  eventId: string,
  prepared: PreparedStep,
  context: StepContext,
): Generator<
  readonly GraphRequest[],
  { readonly contentType: 'html'; readonly content: string },
  readonly Answer[]
> {
  const path = context.target.event(eventId);
  const [event, files] = yield [
    { method: 'GET', path: path + query({ $select: 'body' }) },
    { method: 'GET', path: `${path}/attachments${query({ $select: 'id,name' })}` },
  ];
  const content = replaceAgenda(checked(withBody, event?.body).body.content, prepared.bodyHtml ?? '');
  yield [attachRequest(context.target, eventId, prepared.file)];
  const old = checked(attachments, files?.body).value.filter(({ name }) => name === prepared.file?.name);
  if (old.length > 0)
    yield old.map(({ id }) => ({ method: 'DELETE', path: `${path}/attachments/${encodeURIComponent(id)}` }));
  context.memory.changed(eventId, null);
  return { contentType: 'html', content };
}

/** The title, and the room where another one is named: one that somebody wrote in Outlook stays. */
function namesOf({ series, eventId }: Step<'rename' | 'replaceAgenda'>, { memory }: StepContext) {
  const { subject, room } = series;
  const written = memory.writtenOn(eventId, series)?.room ?? '';
  return { subject, ...(room !== written && { location: { displayName: room } }) };
}

/** The new end and what the organizer writes go out as one update: Graph takes no comment with a change. */
function* end(step: Step<'end'>, context: StepContext): StepWork {
  const { eventId, time, endsOn, message } = step;
  const times = timesOf(time, endsOn);
  if (message === undefined) return yield* change(step, times, eventId, context);
  const [event] = yield [{ method: 'GET', path: context.target.event(eventId) + query({ $select: 'body' }) }];
  const content = replaceAgenda(checked(withBody, event?.body).body.content, noteHtml(message));
  return yield* change(step, { ...times, body: { contentType: 'html', content } }, eventId, context);
}

/** A series to which nobody was invited is deleted: there is nobody to tell. */
function* cancel(step: Step<'cancel'>, { target }: StepContext): StepWork {
  const path = target.event(step.eventId);
  yield* unlessGone(
    step.mails.length === 0
      ? { method: 'DELETE', path }
      : { method: 'POST', path: `${path}/cancel`, body: commentOf(step.message ?? reasonForPeople(step)) },
  );
  return null;
}

/** That a series stands twice is told to its people; that somebody chose to end it, to nobody but them. */
const reasonForPeople = (step: Step<'cancel'>): string | undefined =>
  step.why.some(({ kind }) => kind === 'duplicate') ? describeStepReasons(step) : undefined;

function changeRequest(
  step: ChangeStep,
  body: object,
  eventId: string,
  written: WrittenSeries,
  { target, memory, tenantId, addInIds }: StepContext,
): GraphRequest {
  const etag = memory.currentEtag(eventId, step.etag);
  return {
    method: 'PATCH',
    path: target.event(eventId),
    isAboutNew: memory.isNew(eventId),
    ...(etag === null ? {} : { headers: { 'If-Match': etag } }),
    // The workspace's tag too: a series that was made in Outlook becomes one like all others.
    body: {
      ...body,
      singleValueExtendedProperties: [
        ...recordProperties(step.series, written, addInIds),
        { id: workspaceTag, value: tenantId },
      ],
    },
  };
}

function attachRequest(target: CalendarTarget, eventId: string, file: AgendaFile | null): GraphRequest {
  if (file === null) throw new Error('The step attaches an agenda, but brings no file.');
  const { name, contentType, base64 } = file;
  const body = { '@odata.type': '#microsoft.graph.fileAttachment', name, contentType, contentBytes: base64 };
  return { method: 'POST', path: `${target.event(eventId)}/attachments`, body };
}

function idOf(prepared: PreparedStep, planned: string | null): string {
  const eventId = prepared.eventId ?? planned;
  if (eventId === null) throw new Error(`The step “${prepared.step.kind}” came before its series was made.`);
  return eventId;
}
