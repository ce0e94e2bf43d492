import * as v from 'valibot';
import type { AgendaFile, PreparedStep } from '../../application/ports/Calendar';
import type { ChangePart, PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import type { Answer } from '../failureOfResponse';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { replaceAgenda } from '../../domain/agenda/agendaInBody';
import { attendeeJson } from './attendeeJson';
import type { CalendarTarget } from './calendarTarget';
import { cancelOccurrence, commentOf, unlessGone } from './cancelOccurrence';
import { moveOccurrence } from './moveOccurrence';
import { setDatePeople } from './setDatePeople';
import { noteHtml } from './noteHtml';
import { createSeries } from './createSeries';
import { timesOf } from './recurrenceJson';
import { recordProperties, workspaceTag } from './seriesTags';
import type { StepSurroundings, StepWork } from './stepRounds';
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

export function stepWork(prepared: PreparedStep, around: StepSurroundings): StepWork {
  const { step } = prepared;
  switch (step.kind) {
    case 'create':
      return createSeries(step, prepared, around);
    case 'attachAgenda':
      return attachAgenda(prepared, idOf(prepared, step.eventId), around);
    case 'setAttendees':
      return setAttendees(step, idOf(prepared, step.eventId), around);
    case 'changeTime':
      return change(step, timesOf(step.time, step.endsOn), step.eventId, around);
    case 'rename':
      return change(step, namesOf(step, around), step.eventId, around);
    case 'replaceAgenda':
      return exchangeAgenda(step, prepared, around);
    case 'changeTogether':
      return changeTogether(step, prepared, around);
    case 'moveOccurrence':
      return moveOccurrence(step, idOf(prepared, step.eventId), around);
    case 'setDatePeople':
      return setDatePeople(step, around);
    case 'cancelOccurrence':
      return cancelOccurrence(step, around);
    case 'end':
      return end(step, around);
    case 'cancel':
      return cancel(step, around);
  }
}

function* attachAgenda(
  { file }: PreparedStep,
  eventId: string,
  { target, memory }: StepSurroundings,
): StepWork {
  yield [{ ...attachRequest(target, eventId, file), isAboutNew: memory.isNew(eventId) }];
  memory.changed(eventId, null);
  return eventId;
}

/** People are invited to something that they can join. */
function* setAttendees(step: Step<'setAttendees'>, eventId: string, around: StepSurroundings): StepWork {
  if (step.added.length > 0) yield* requireTeamsLink(eventId, step.series.subject, around);
  const body = { attendees: step.attendees.map(attendeeJson) };
  if (!around.memory.isNew(eventId)) return yield* change(step, body, eventId, around);
  const written = writtenAfter(step, around.memory.writtenOn(eventId, step.series));
  const [answer, attached] = yield [
    changeRequest(step, body, eventId, written, around),
    attachedRequest(around),
  ];
  around.memory.changed(eventId, checked(changed, answer?.body)['@odata.etag'] ?? null, written);
  const duplicates = duplicatesOf(attached, eventId, around);
  if (duplicates.length > 0) yield duplicates;
  return eventId;
}

/** The files of all series of the workspace in one request, which the steps of a round share. */
function attachedRequest({ target, workspace }: StepSurroundings): GraphRequest {
  const $filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${workspaceTag}' and ep/value eq '${workspace.replaceAll("'", "''")}')`;
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
  { target }: StepSurroundings,
): readonly GraphRequest[] {
  const files = checked(withFiles, answer?.body).value.find(({ id }) => id === eventId)?.attachments ?? [];
  const isSecond = (file: (typeof files)[number]): boolean =>
    files.some(({ id, name }) => name === file.name && id < file.id);
  return files.filter(isSecond).map(({ id }) => ({
    method: 'DELETE',
    path: `${target.event(eventId)}/attachments/${encodeURIComponent(id)}`,
  }));
}

function* change(step: ChangeStep, body: object, eventId: string, around: StepSurroundings): StepWork {
  const written = writtenAfter(step, around.memory.writtenOn(eventId, step.series));
  const [answer] = yield [changeRequest(step, body, eventId, written, around)];
  around.memory.changed(eventId, checked(changed, answer?.body)['@odata.etag'] ?? null, written);
  return eventId;
}

function* exchangeAgenda(
  step: Step<'replaceAgenda'>,
  prepared: PreparedStep,
  around: StepSurroundings,
): StepWork {
  const content = yield* exchangeFile(step.eventId, prepared, around);
  const names = step.renames === true ? namesOf(step, around) : {};
  return yield* change(step, { ...names, body: content }, step.eventId, around);
}

/** All that is new in one request: each person gets one mail, and it says everything. */
function* changeTogether(
  step: Step<'changeTogether'>,
  prepared: PreparedStep,
  around: StepSurroundings,
): StepWork {
  const { eventId, parts } = step;
  if (parts.some((part) => part.kind === 'setAttendees' && part.added.length > 0))
    yield* requireTeamsLink(eventId, step.series.subject, around);
  const rewrites = parts.some(({ kind }) => kind === 'replaceAgenda');
  const body = rewrites ? { body: yield* exchangeFile(eventId, prepared, around) } : {};
  const fields = Object.assign({}, ...parts.map((part) => fieldsOf(part, around)), body) as object;
  return yield* change(step, fields, eventId, around);
}

function fieldsOf(part: ChangePart, around: StepSurroundings): object {
  switch (part.kind) {
    case 'setAttendees':
      return { attendees: part.attendees.map(attendeeJson) };
    case 'changeTime':
    case 'end':
      return timesOf(part.time, part.endsOn);
    case 'rename':
      return namesOf(part, around);
    case 'replaceAgenda':
      return part.renames === true ? namesOf(part, around) : {};
  }
}

/** The file first: changing the body is what mails people, and then they find the new one. Ends with the new body. */
function* exchangeFile(
  eventId: string,
  prepared: PreparedStep,
  around: StepSurroundings,
): Generator<
  readonly GraphRequest[],
  { readonly contentType: 'html'; readonly content: string },
  readonly Answer[]
> {
  const path = around.target.event(eventId);
  const [event, files] = yield [
    { method: 'GET', path: path + query({ $select: 'body' }) },
    { method: 'GET', path: `${path}/attachments${query({ $select: 'id,name' })}` },
  ];
  const content = replaceAgenda(checked(withBody, event?.body).body.content, prepared.bodyHtml ?? '');
  yield [attachRequest(around.target, eventId, prepared.file)];
  const old = checked(attachments, files?.body).value.filter(({ name }) => name === prepared.file?.name);
  if (old.length > 0)
    yield old.map(({ id }) => ({ method: 'DELETE', path: `${path}/attachments/${encodeURIComponent(id)}` }));
  around.memory.changed(eventId, null);
  return { contentType: 'html', content };
}

/** The title, and the room where another one is named: one that somebody wrote in Outlook stays. */
function namesOf({ series, eventId }: Step<'rename' | 'replaceAgenda'>, { memory }: StepSurroundings) {
  const { subject, room } = series;
  const written = memory.writtenOn(eventId, series)?.room ?? '';
  return { subject, ...(room !== written && { location: { displayName: room } }) };
}

/** The new end and what the organizer writes go out as one update: Graph takes no comment with a change. */
function* end(step: Step<'end'>, around: StepSurroundings): StepWork {
  const { eventId, time, endsOn, message } = step;
  const times = timesOf(time, endsOn);
  if (message === undefined) return yield* change(step, times, eventId, around);
  const [event] = yield [{ method: 'GET', path: around.target.event(eventId) + query({ $select: 'body' }) }];
  const content = replaceAgenda(checked(withBody, event?.body).body.content, noteHtml(message));
  return yield* change(step, { ...times, body: { contentType: 'html', content } }, eventId, around);
}

/** A series to which nobody was invited is deleted: there is nobody to tell. */
function* cancel(step: Step<'cancel'>, { target }: StepSurroundings): StepWork {
  const path = target.event(step.eventId);
  yield* unlessGone(
    step.mails.length === 0
      ? { method: 'DELETE', path }
      : { method: 'POST', path: `${path}/cancel`, body: commentOf(step.message ?? step.why) },
  );
  return null;
}

function changeRequest(
  step: ChangeStep,
  body: object,
  eventId: string,
  written: WrittenSeries,
  { target, memory, workspace, addInIds }: StepSurroundings,
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
        { id: workspaceTag, value: workspace },
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
