import * as v from 'valibot';
import { addInRecord, seriesRecord } from '../../domain/reconcile/seriesRecord';
import type { WrittenSeries } from '../../domain/reconcile/types';
import { isMailAddress, isPersonId } from '../../domain/workspace/fieldTypes';
import { allRoles } from '../../domain/workspace/seatRows';
import type { ExpectedSeries } from '../../domain/rhythm/types';
import { dateText, wallTimeText, zoneText } from '../timeText';
import { meetings, type MeetingId } from '../../playbook/meetings';

const propertySet = '{7b6f3d52-8c1e-4f0a-9a54-2d6c1e0b7f43}';

/** The named properties that Tandem keeps on its series. Exchange compares the names with regard to case. */
export const workspaceTag = `String ${propertySet} Name TandemWorkspace`;
/** The meeting's id alone, short enough to come whole wherever it is told. */
export const meetingTag = `String ${propertySet} Name TandemMeeting`;
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
  v.object({
    kind: v.literal('weekly'),
    intervalWeeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    weekday,
    firstDayOfWeek: weekday,
  }),
  v.object({
    kind: v.literal('monthly'),
    weekday,
    index: v.picklist(['first', 'second', 'third', 'fourth', 'last']),
  }),
]);

const chosen = v.object({
  name: v.string(),
  people: v.array(
    v.object({
      person: v.object({
        id: v.pipe(v.string(), v.check(isPersonId)),
        name: v.string(),
        mail: v.pipe(v.string(), v.check(isMailAddress)),
        title: v.nullable(v.string()),
      }),
      kind: v.picklist(['required', 'optional']),
      because: v.string(),
    }),
  ),
  topics: v.array(
    v.object({
      title: v.string(),
      minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      isOwn: v.boolean(),
    }),
  ),
  overrides: v.array(
    v.object({ role: v.picklist(allRoles), kind: v.picklist(['required', 'optional', 'informed']) }),
  ),
});

const writtenSeries = v.object({
  subject: v.string(),
  time: v.object({
    pattern,
    firstDate: dateText,
    startTime: wallTimeText,
    durationMinutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    zone: zoneText,
  }),
  attendees: v.array(v.object({ mail: v.string(), kind: v.picklist(['required', 'optional']) })),
  agenda: v.string(),
  chosen: v.exactOptional(chosen),
  room: v.exactOptional(v.string()),
  endsOn: v.exactOptional(dateText),
});

const recordText = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    v: v.literal(1),
    meeting: v.picklist(meetings.map(({ id }) => id)),
    written: v.fallback(v.nullable(writtenSeries), null),
  }),
  v.transform(({ meeting, written }): SeriesRecord => ({ meeting, written })),
);

/** What the add-in in Outlook keeps on an item, all in one property of Exchange's making. */
const addInProperties = v.pipe(v.string(), v.parseJson(), v.object({ tandem: recordText }));

/**
 * The property in which Exchange keeps what an add-in knows of an item ([MS-OXCEXT] 2.2.5). The unified package and the
 * XML manifest are two add-ins, each with its own id.
 */
export function addInTag(addInId: string): string {
  return `String {00020329-0000-0000-C000-000000000046} Name cecp-${addInId.toLowerCase()}`;
}

/** The properties that hold the record; where the check on sending is known, also those of the add-in in Outlook. */
export function recordProperties(
  { meeting, check }: Pick<ExpectedSeries, 'meeting' | 'check'>,
  written: WrittenSeries,
  addInIds: readonly string[],
): readonly ExtendedProperty[] {
  const inOutlook = () => JSON.stringify({ tandem: addInRecord(meeting, written, check) });
  return [
    { id: seriesTag, value: seriesRecord(meeting, written) },
    { id: meetingTag, value: meeting },
    ...(check === undefined ? [] : addInIds.map((id) => ({ id: addInTag(id), value: inOutlook() }))),
  ];
}

/** A value of this length may have been cut off: Exchange does so in the tables from which it tells collections. */
const longestInCollection = 255;

/** Whether a record is told that cannot be read, and may be whole where the event is read alone. */
export function mayBeCut(properties: readonly ExtendedProperty[], addInIds: readonly string[]): boolean {
  if (recordIn(properties, addInIds) !== null) return false;
  return [seriesTag, ...addInIds.map(addInTag)].some(
    (tag) => (valueOf(properties, tag)?.length ?? 0) >= longestInCollection,
  );
}

const meetingId = v.picklist(meetings.map(({ id }) => id));

/** What is known of a series whose record cannot be read: which meeting it is; null where not even that. */
export function meetingAlone(properties: readonly ExtendedProperty[]): SeriesRecord | null {
  const meeting = v.safeParse(meetingId, valueOf(properties, meetingTag));
  return meeting.success ? { meeting: meeting.output, written: null } : null;
}

/**
 * The record among the properties of a series: the one that Tandem wrote through Graph, else the one that the add-in
 * wrote in Outlook. Null where neither can be read.
 */
export function recordIn(
  properties: readonly ExtendedProperty[],
  addInIds: readonly string[],
): SeriesRecord | null {
  const own = v.safeParse(recordText, valueOf(properties, seriesTag));
  if (own.success) return own.output;
  for (const addInId of addInIds) {
    const result = v.safeParse(addInProperties, valueOf(properties, addInTag(addInId)));
    if (result.success) return result.output.tandem;
  }
  return null;
}

/** Graph hands the ids back in a case of its own. */
function valueOf(properties: readonly ExtendedProperty[], tag: string): string | undefined {
  return properties.find(({ id }) => id.toLowerCase() === tag.toLowerCase())?.value;
}
