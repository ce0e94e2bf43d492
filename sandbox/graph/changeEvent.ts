import { cancelCopies, sendMail, writeCopies } from '../world/delivery';
import { seriesDates } from '../world/recurrence';
import { addDays } from '../world/localDates';
import { instantOf } from '../world/windowsZones';
import { alignedTimes, madeOnline, recurring } from './createEvent';
import { GraphError, badProperty, badRequest } from './GraphError';
import { checkShape } from './checkShape';
import { mergedProperties } from './extendedProperties';
import { hasJoinBlock } from './joinBlock';
import { readEventFields, requireSoundTimes } from './readEventFields';
import { saveEvent } from './saveEvent';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { EventFields, WorldAttendee, WorldEvent } from '../world/WorldEvent';
import { findAttendee, peopleDelta, peopleOnDates } from './attendeeDelta';
import type { FoundEvent } from './eventLookup';

type Sent = Readonly<Record<string, unknown>>;

/** Changed alone, these are the organizer's own business: nobody is mailed. */
const silent = [
  'categories',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'showAs',
  'sensitivity',
  'singleValueExtendedProperties',
  'attendees',
];

/** Applies a PATCH and mails those whom it concerns: only the changed attendees where only attendees were sent, else all. */
export function changeEvent(world: World, mailbox: Mailbox, found: FoundEvent, body: unknown): WorldEvent {
  const sent = checkShape(body, 'event');
  for (const name of ['transactionId', 'attachments'])
    if (sent[name] !== undefined)
      throw new GraphError(400, 'ErrorInvalidPropertySet', `Set action is invalid for property. (${name})`);
  const { event, occurrence } = found;
  const changed =
    occurrence === null
      ? wholeChanged(world, mailbox, event, sent)
      : occurrenceChanged(event, occurrence, sent);
  const saved = saveEvent(world, mailbox, changed);
  if (saved.isOrganizer)
    tellAttendees(world, {
      before: event,
      after: saved,
      sent,
      originalDate: occurrence?.originalDate ?? null,
    });
  return saved;
}

function wholeChanged(world: World, mailbox: Mailbox, event: WorldEvent, sent: Sent): WorldEvent {
  const fields = readEventFields(sent, event.attendees);
  const extendedProperties = mergedProperties(event.extendedProperties, sent.singleValueExtendedProperties);
  const timed = withRecurrence({ ...event, ...fields, extendedProperties }, { before: event, sent });
  requireSoundTimes(timed, instantOf(timed.end) < instantOf(timed.start));
  const answered = isMoved(event, timed) ? { ...timed, attendees: timed.attendees.map(unanswered) } : timed;
  const shown = { ...answered, ...remainingExceptions(event, answered) };
  return withMeeting(world, mailbox, { ...shown, exceptions: peopleOnDates(event, shown) }, sent);
}

function withRecurrence(event: WorldEvent, { before, sent }: { before: WorldEvent; sent: Sent }): WorldEvent {
  if (sent.recurrence === null) return { ...event, recurrence: null };
  if (sent.recurrence !== undefined) return { ...event, ...recurrenceSent(event, before, sent) };
  if (event.recurrence === null || (sent.start === undefined && sent.end === undefined)) return event;
  const { startDate } = event.recurrence.range;
  if (event.start.local.slice(0, 10) !== startDate)
    throw badProperty(
      `The series starts on ${startDate}, but 'start' is on ${event.start.local.slice(0, 10)}: send 'recurrence' too.`,
    );
  return { ...event, ...alignedTimes(event, event.recurrence) };
}

/** A recurrence without a start keeps the series' hours and begins where its range says. */
function recurrenceSent(
  event: WorldEvent,
  before: WorldEvent,
  sent: Sent,
): Pick<WorldEvent, 'start' | 'end' | 'recurrence'> {
  if (sent.start !== undefined) return recurring(event, sent.recurrence);
  const startDate = (sent.recurrence as { range?: { startDate?: string } }).range?.startDate ?? '';
  const shifted = (local: string): string => `${startDate}${local.slice(10)}`;
  const lengthDays = Math.round(
    (Date.parse(`${before.end.local.slice(0, 10)}Z`) - Date.parse(`${before.start.local.slice(0, 10)}Z`)) /
      86_400_000,
  );
  const start = { ...event.start, local: shifted(event.start.local) };
  const endDate = lengthDays === 0 ? startDate : addDays(startDate, lengthDays);
  return recurring(
    { start, end: { ...event.end, local: `${endDate}${event.end.local.slice(10)}` } },
    sent.recurrence,
  );
}

const unanswered = ({ proposedNewTime: _, ...attendee }: WorldAttendee): WorldAttendee => ({
  ...attendee,
  response: 'none',
  respondedAt: null,
});

function isMoved(before: WorldEvent, after: WorldEvent): boolean {
  return (
    before.start.local !== after.start.local ||
    before.end.local !== after.end.local ||
    before.start.zone !== after.start.zone ||
    isRepatterned(before, after)
  );
}

/** Another pattern or another hour: Exchange forgets what was different about single occurrences. A new end keeps them. */
function isRepatterned(before: WorldEvent, after: WorldEvent): boolean {
  const rule = ({ recurrence, start, end }: WorldEvent): string =>
    JSON.stringify([
      recurrence?.pattern,
      recurrence?.range.recurrenceTimeZone,
      start.local.slice(10),
      end.local.slice(10),
    ]);
  return rule(before) !== rule(after);
}

function remainingExceptions(
  before: WorldEvent,
  after: WorldEvent,
): Pick<WorldEvent, 'exceptions' | 'cancelledDates'> {
  if (isRepatterned(before, after) || after.recurrence === null)
    return { exceptions: new Map(), cancelledDates: new Set() };
  const last = [...after.exceptions.keys(), ...after.cancelledDates].sort().at(-1);
  const dates = new Set(last === undefined ? [] : seriesDates(after.recurrence, last));
  const exceptions = new Map([...after.exceptions].filter(([date]) => dates.has(date)));
  return { exceptions, cancelledDates: new Set([...after.cancelledDates].filter((date) => dates.has(date))) };
}

/** A body without the join link takes the meeting away. Once online, `isOnlineMeeting` no longer matters. */
function withMeeting(world: World, mailbox: Mailbox, event: WorldEvent, sent: Sent): WorldEvent {
  if (event.onlineMeeting === null)
    return sent.isOnlineMeeting === true && !world.moods.has('noTeamsLink')
      ? madeOnline(world, mailbox, event)
      : event;
  return sent.body !== undefined && !hasJoinBlock(event.body, event.onlineMeeting)
    ? { ...event, onlineMeeting: null }
    : event;
}

function occurrenceChanged(
  event: WorldEvent,
  occurrence: NonNullable<FoundEvent['occurrence']>,
  sent: Sent,
): WorldEvent {
  for (const name of [
    'recurrence',
    'isOnlineMeeting',
    'onlineMeetingProvider',
    'singleValueExtendedProperties',
  ]) {
    if (sent[name] !== undefined) throw badRequest(`'${name}' cannot be changed on one occurrence.`);
  }
  const { originalDate, fields } = occurrence;
  const changes = readEventFields(sent, fields.attendees);
  const after: EventFields = { ...fields, ...changes };
  requireSoundTimes(after, instantOf(after.end) < instantOf(after.start));
  requireBetweenNeighbours(event, originalDate, after.start.local.slice(0, 10));
  const override = { start: after.start, end: after.end, ...event.exceptions.get(originalDate), ...changes };
  return { ...event, exceptions: new Map(event.exceptions).set(originalDate, override) };
}

function requireBetweenNeighbours({ recurrence }: WorldEvent, originalDate: string, newDate: string): void {
  if (recurrence === null || newDate === originalDate) return;
  const dates = [...seriesDates(recurrence, addDays(originalDate, 400))];
  const position = dates.indexOf(originalDate);
  const isPastNext = newDate >= (dates[position + 1] ?? '9999');
  const isPastPrevious = newDate <= (dates[position - 1] ?? '0000');
  if (isPastNext || isPastPrevious)
    throw new GraphError(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
}

interface Change {
  readonly before: WorldEvent;
  readonly after: WorldEvent;
  readonly sent: Sent;
  readonly originalDate: string | null;
}

function tellAttendees(world: World, change: Change): void {
  const { before, after, originalDate } = change;
  for (const event of droppedOccurrences(change))
    sendMail(world, 'cancellation', { event, addresses: event.attendees.map(({ address }) => address) });
  for (const { event, date } of mailedEvents(change)) {
    const { left, joined, stayed } = concernedOn(change, date);
    sendMail(world, 'cancellation', { event, addresses: left });
    sendMail(world, 'invitation', { event, addresses: joined });
    sendMail(world, 'update', { event, addresses: stayed });
  }
  const { left, joined, stayed } = concernedOn(change, originalDate);
  if (originalDate === null) cancelCopies(world, { event: before, addresses: left });
  writeCopies(world, { event: after, addresses: [...joined, ...stayed] });
}

/** Whom the change concerns on one date, or in the series where it is null. */
function concernedOn({ before, after, sent }: Change, date: string | null) {
  const concernsAll = Object.keys(sent).some((name) => !silent.includes(name));
  const [was, is] = [attendeesOf(before, date), attendeesOf(after, date)];
  const delta = peopleDelta(was, is);
  const stayed = is.filter(
    ({ address }) => findAttendee(was, address) && (concernsAll || findAttendee(delta.placed, address)),
  );
  const addresses = (people: readonly WorldAttendee[]) => people.map(({ address }) => address);
  return { left: addresses(delta.left), joined: addresses(delta.joined), stayed: addresses(stayed) };
}

function attendeesOf(event: WorldEvent, originalDate: string | null): readonly WorldAttendee[] {
  return (
    (originalDate === null ? undefined : event.exceptions.get(originalDate)?.attendees) ?? event.attendees
  );
}

/** Occurrences that were changed and that the new pattern drops are cancelled one by one. */
function droppedOccurrences({ before, after, originalDate }: Change): WorldEvent[] {
  if (originalDate !== null) return [];
  return [...before.exceptions]
    .filter(([date, fields]) => !after.exceptions.has(date) && !isAnswerAlone(fields))
    .map(([, fields]) => ({ ...before, ...fields }));
}

interface MailedEvent {
  readonly event: WorldEvent;
  readonly date: string | null;
}

/** A changed series mails once for itself and once for each occurrence that is different. */
function mailedEvents({ after, originalDate }: Change): MailedEvent[] {
  const on = (date: string): MailedEvent => ({ event: { ...after, ...after.exceptions.get(date) }, date });
  if (originalDate !== null) return [on(originalDate)];
  const changed = [...after.exceptions].filter(([, fields]) => !isAnswerAlone(fields));
  return [{ event: after, date: null }, ...changed.map(([date]) => on(date))];
}

/** What people answered to one occurrence is kept with it, and changes nothing about it. */
const isAnswerAlone = (fields: Partial<EventFields>): boolean =>
  Object.keys(fields).every((name) => name === 'attendees');
