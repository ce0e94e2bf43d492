import { seriesDates } from './recurrence';
import { addDays } from './localDates';
import { instantOf, wallTimeAt } from './windowsZones';
import type { Mailbox } from './Mailbox';
import type { EventFields, WorldEvent } from './WorldEvent';

/** One stretch of time in a calendar, as a calendar view shows it. Half-open, in milliseconds since 1970. */
export interface WorldOccurrence {
  readonly id: string;
  readonly kind: 'singleInstance' | 'occurrence' | 'exception';
  readonly master: WorldEvent;
  /** The master's fields with what this occurrence has different, its own start and end among them. */
  readonly fields: EventFields;
  /** The date in the series' zone on which it stood originally; null for a single event. */
  readonly originalDate: string | null;
  readonly startMs: number;
  readonly endMs: number;
}

const separator = '-o';
const dayMs = 86_400_000;

export const occurrenceIdOf = (masterId: string, originalDate: string): string =>
  `${masterId}${separator}${originalDate.replace(/-/g, '')}`;

/** The master's id and the original date in an occurrence's id; null for any other id. */
export function parseOccurrenceId(
  id: string,
): { readonly masterId: string; readonly originalDate: string } | null {
  const match = /^(.+)-o(\d{4})(\d{2})(\d{2})$/.exec(id);
  return match
    ? { masterId: match[1] ?? '', originalDate: `${match[2] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}` }
    : null;
}

/** Everything in the calendar that overlaps the interval, earliest first: series expanded, cancelled occurrences left out. */
export function occurrencesBetween(mailbox: Mailbox, startMs: number, endMs: number): WorldOccurrence[] {
  const found = [...mailbox.events.values()].flatMap((event) => expandEvent(event, startMs, endMs));
  return found.sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id));
}

export function expandEvent(event: WorldEvent, startMs: number, endMs: number): WorldOccurrence[] {
  if (isFarOutside(event, startMs, endMs)) return [];
  const candidates = event.recurrence === null ? [singleOf(event)] : seriesOccurrences(event, startMs, endMs);
  return candidates.filter((occurrence) => occurrence.startMs < endMs && occurrence.endMs > startMs);
}

/** The occurrence of that original date, or null where the series has none or it was cancelled. */
export function occurrenceOn(event: WorldEvent, originalDate: string): WorldOccurrence | null {
  if (event.recurrence === null || event.cancelledDates.has(originalDate)) return null;
  for (const date of seriesDates(event.recurrence, originalDate))
    if (date === originalDate) return occurrenceOf(event, date);
  return null;
}

/** Text comparison first: the exact instant of ten thousand events is costly. */
function isFarOutside(event: WorldEvent, startMs: number, endMs: number): boolean {
  const before = new Date(startMs - 2 * dayMs).toISOString();
  const after = new Date(endMs + 2 * dayMs).toISOString();
  if (event.exceptions.size > 0) return false;
  return event.start.local > after || (event.recurrence === null && event.end.local < before);
}

function singleOf(event: WorldEvent): WorldOccurrence {
  const times = { startMs: instantOf(event.start), endMs: instantOf(event.end) };
  return { id: event.id, kind: 'singleInstance', master: event, fields: event, originalDate: null, ...times };
}

function seriesOccurrences(event: WorldEvent, startMs: number, endMs: number): WorldOccurrence[] {
  const { recurrence } = event;
  if (recurrence === null) return [];
  const found: WorldOccurrence[] = [];
  const horizon = Math.max(endMs + 2 * dayMs, startMs + 2 * dayMs);
  const lastMoved = [...event.exceptions.keys()].sort().at(-1) ?? '';
  const untilDate = new Date(horizon).toISOString().slice(0, 10);
  for (const date of seriesDates(recurrence, lastMoved > untilDate ? lastMoved : untilDate)) {
    if (event.cancelledDates.has(date) || isDayBefore(event, date, startMs)) continue;
    found.push(occurrenceOf(event, date));
  }
  return found;
}

function isDayBefore(event: WorldEvent, date: string, startMs: number): boolean {
  const lengthMs = Date.parse(`${event.end.local}Z`) - Date.parse(`${event.start.local}Z`);
  return !event.exceptions.has(date) && Date.parse(`${date}T00:00:00Z`) + lengthMs < startMs - 3 * dayMs;
}

function occurrenceOf(event: WorldEvent, date: string): WorldOccurrence {
  const override = event.exceptions.get(date);
  const fields: EventFields = { ...event, ...regularTimes(event, date), ...override };
  return {
    ...{
      id: occurrenceIdOf(event.id, date),
      kind: override ? 'exception' : 'occurrence',
      master: event,
      fields,
      originalDate: date,
    },
    ...{ startMs: instantOf(fields.start), endMs: instantOf(fields.end) },
  };
}

/** Where the pattern puts the occurrence: the series' wall-clock hour, whatever the clocks do. */
export function regularTimes(event: WorldEvent, date: string): Pick<EventFields, 'start' | 'end'> {
  const zone = event.recurrence?.range.recurrenceTimeZone ?? event.start.zone;
  const start = event.start.zone === zone ? event.start : wallTimeAt(instantOf(event.start), zone);
  const end = event.end.zone === zone ? event.end : wallTimeAt(instantOf(event.end), zone);
  const shift = (local: string): string => {
    const days = Math.round(
      (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${start.local.slice(0, 10)}T00:00:00Z`)) / dayMs,
    );
    return `${addDays(local.slice(0, 10), days)}${local.slice(10)}`;
  };
  return { start: { local: shift(start.local), zone }, end: { local: shift(end.local), zone } };
}
