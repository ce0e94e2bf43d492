import * as v from 'valibot';
import { seriesRecord } from '../../domain/reconcile/seriesRecord';
import type { WrittenSeries } from '../../domain/reconcile/types';
import { meetings, type MeetingId } from '../../playbook/meetings';

const propertySet = '{7b6f3d52-8c1e-4f0a-9a54-2d6c1e0b7f43}';

/** The named properties that Tandem keeps on its series. Exchange compares the names with regard to case. */
export const workspaceTag = `String ${propertySet} Name TandemWorkspace`;
export const seriesTag = `String ${propertySet} Name TandemSeries`;

export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

/** What a series says about itself; `written` is null when that part cannot be read. */
export interface SeriesRecord {
  readonly meeting: MeetingId;
  readonly written: WrittenSeries | null;
}

const weekday = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const pattern = v.variant('kind', [
  v.object({ kind: v.literal('weekly'), intervalWeeks: v.number(), weekday, firstDayOfWeek: weekday }),
  v.object({
    kind: v.literal('monthly'),
    weekday,
    index: v.picklist(['first', 'second', 'third', 'fourth', 'last']),
  }),
]);

const writtenSeries = v.object({
  subject: v.string(),
  time: v.object({
    pattern,
    firstDate: v.string(),
    startTime: v.string(),
    durationMinutes: v.number(),
    zone: v.string(),
  }),
  attendees: v.array(v.object({ mail: v.string(), kind: v.picklist(['required', 'optional']) })),
  agenda: v.string(),
});

const record = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    v: v.literal(1),
    meeting: v.picklist(meetings.map(({ id }) => id)),
    written: v.fallback(v.nullable(writtenSeries), null),
  }),
);

/** The property that holds the record. */
export function recordProperty(meeting: MeetingId, written: WrittenSeries): ExtendedProperty {
  return { id: seriesTag, value: seriesRecord(meeting, written) };
}

/** The record among the properties of a series, or null where there is none that can be read. */
export function recordIn(properties: readonly ExtendedProperty[]): SeriesRecord | null {
  const property = properties.find(({ id }) => id.toLowerCase() === seriesTag.toLowerCase());
  const result = v.safeParse(record, property?.value);
  return result.success ? { meeting: result.output.meeting, written: result.output.written } : null;
}
