import { meetings, type MeetingId } from '../../playbook/meetings';
import type { Person } from '../org/types';
import { meetingOf, noDetails } from '../rhythm/meetings';
import type { MeetingDetails, RhythmSettings } from '../rhythm/types';
import { readableText } from '../text/readableText';
import type { InvitedPerson, SeriesFacts } from '../rhythm/seriesFacts';
import type { WaitingChange, WaitingWhat } from '../rhythm/waitingChanges';
import type { RecurrencePattern } from '../recurrence/types';
import type { SeriesException } from '../reconcile/types';
import { isLocalDate } from '../time/localDates';
import { isPattern } from './patternIn';
import type { FieldReader } from './fieldReader';
import { isMailAddress, isPersonId, isWallTime } from './fieldTypes';
import { partsOfKey, personFields, textField } from './rowFields';
import type { Fields, Row } from './types';

/** One row for each series that was sent: its organizer, its time and who is invited. */
export function seriesRowsOf(series: readonly SeriesFacts[]): readonly Row<'settings'>[] {
  return series.map((facts) => {
    const { meeting, state, organizer, time, ...others } = facts;
    const { firstDate, startTime, durationMinutes, zone, pattern } = time;
    const { iCalUId, subject, joinUrl, invited, agenda, endsOn, sentBy, singles, room } = others;
    const value = JSON.stringify({
      state,
      pattern,
      iCalUId,
      subject,
      joinUrl,
      invited,
      agenda,
      endsOn,
      sentBy,
      ...(singles !== undefined && { singles }),
      ...(room !== undefined && { room }),
    });
    return row('series', keyOf(facts), `Series of the ${meetingOf(meeting).title}`, {
      ...{ meeting, value, date: firstDate, time: startTime, durationMinutes, zone },
      ...personFields(organizer),
    });
  });
}

const keyOf = ({ meeting, state, iCalUId }: SeriesFacts): string =>
  state === 'dead' ? `series:${meeting}:${iCalUId}` : `series:${meeting}`;

/** One row for each meeting whose organizer has something to send. */
export function waitingRowsOf(waiting: readonly WaitingChange[]): readonly Row<'settings'>[] {
  return waiting.map(({ meeting, what, by, on }) =>
    row('waiting', `waiting:${meeting}`, `Waits for the organizer of the ${meetingOf(meeting).title}`, {
      ...{ meeting, value: what.join(' '), by: textField(by), on },
    }),
  );
}

function row(kind: string, key: string, title: string, fields: Fields<'settings'>): Row<'settings'> {
  return { list: 'settings', key, fields: { kind, title, ...fields, inForce: true } };
}

interface StoredFacts {
  readonly state: SeriesFacts['state'];
  readonly pattern: RecurrencePattern;
  readonly iCalUId: string;
  readonly subject: string;
  readonly joinUrl: string | null;
  readonly invited: readonly InvitedPerson[];
  readonly agenda: string;
  readonly endsOn: string | null;
  readonly sentBy: Person | null;
  readonly singles?: readonly SeriesException[];
  readonly room?: string;
}

interface Setting {
  readonly key: string;
  readonly reader: FieldReader<'settings'>;
}

/** Null where the row does not tell a whole series. */
export function seriesIn({ key, reader }: Setting): SeriesFacts | null {
  const meeting = meetingIn(key);
  const stored = reader.json('value', isStoredFacts);
  const organizer = reader.person();
  const [firstDate, startTime] = [reader.value('date'), reader.value('time')];
  const [durationMinutes, zone] = [reader.value('durationMinutes'), reader.value('zone')];
  if (meeting === null || stored === null || organizer === null || zone === null) return null;
  if (firstDate === null || startTime === null || durationMinutes === null) return null;
  const { pattern, ...others } = stored;
  const { subject, invited, sentBy } = others;
  return {
    meeting,
    organizer,
    ...others,
    subject: readableText(subject),
    invited: invited.map((one) => ({ ...one, name: readableText(one.name) })),
    sentBy: sentBy === null ? null : { ...sentBy, name: readableText(sentBy.name) },
    time: { pattern, firstDate, startTime, durationMinutes, zone },
  };
}

export function waitingIn({ key, reader }: Setting): WaitingChange | null {
  const meeting = meetingIn(key);
  const on = reader.value('on');
  if (meeting === null || on === null) return null;
  const named = (reader.value('value') ?? '').split(' ');
  return {
    meeting,
    on,
    by: readableText(reader.value('by') ?? ''),
    what: whats.filter((what) => named.includes(what)),
  };
}

const whats: readonly WaitingWhat[] = ['time', 'people', 'agenda', 'title', 'date', 'end'];

function meetingIn(key: string): MeetingId | null {
  const [, named] = partsOfKey(key, 3);
  return meetings.find(({ id }) => id === named)?.id ?? null;
}

const states: readonly unknown[] = ['living', 'ended', 'dead'] satisfies readonly SeriesFacts['state'][];

function isStoredFacts(value: unknown): value is StoredFacts {
  if (!isRecord(value) || !states.includes(value.state) || !isPattern(value.pattern)) return false;
  return (
    [value.iCalUId, value.subject, value.agenda].every((text) => typeof text === 'string') &&
    [value.joinUrl, value.endsOn].every((text) => text === null || typeof text === 'string') &&
    Array.isArray(value.invited) &&
    value.invited.every(isInvited) &&
    (value.sentBy === null || isPerson(value.sentBy)) &&
    (value.singles === undefined || isListOf(value.singles, isSingle)) &&
    (value.room === undefined || typeof value.room === 'string')
  );
}

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

/** One row for each meeting about which something was decided otherwise than it follows from the playbook. */
export function detailRowsOf(details: RhythmSettings['details'] = {}): readonly Row<'settings'>[] {
  return meetings.flatMap(({ id, title }) => {
    const decided = details[id];
    if (decided === undefined) return [];
    const { endsFrom, ...others } = decided;
    const fields = { meeting: id, value: JSON.stringify(others), date: endsFrom };
    return [row('details', `details:${id}`, `Details of the ${title}`, fields)];
  });
}

export function detailsIn({ key, reader }: Setting): readonly [MeetingId, MeetingDetails] | null {
  const meeting = meetingIn(key);
  const details = reader.json('value', isDetails);
  const endsFrom = reader.value('date');
  if (meeting === null || (details === null && endsFrom === null)) return null;
  const { name, room, people, topics } = details ?? noDetails;
  return [meeting, { endsFrom, name: readableText(name), room: readableText(room), people, topics }];
}

function isDetails(value: unknown): value is Omit<MeetingDetails, 'endsFrom'> {
  if (!isRecord(value)) return false;
  const isNamed = typeof value.name === 'string' && typeof value.room === 'string';
  return isNamed && isListOf(value.people, isExtraPerson) && isListOf(value.topics, isTopicChoice);
}

function isExtraPerson(value: unknown): boolean {
  if (!isRecord(value) || !isPerson(value.person) || typeof value.because !== 'string') return false;
  const { id, mail } = value.person;
  return isPersonId(id) && isMailAddress(mail) && (value.kind === 'required' || value.kind === 'optional');
}

function isTopicChoice(value: unknown): boolean {
  if (!isRecord(value) || typeof value.title !== 'string' || typeof value.isOwn !== 'boolean') return false;
  return value.minutes === null || (Number.isInteger(value.minutes) && Number(value.minutes) > 0);
}

function isInvited(value: unknown): value is InvitedPerson {
  if (!isRecord(value)) return false;
  const isNamed = typeof value.name === 'string' && typeof value.mail === 'string';
  return isNamed && (value.kind === 'required' || value.kind === 'optional');
}

function isSingle(value: unknown): value is SeriesException {
  if (!isRecord(value) || !isDate(value.date)) return false;
  const { standsAt } = value;
  if (standsAt === null) return true;
  return (
    isRecord(standsAt) &&
    isDate(standsAt.date) &&
    typeof standsAt.time === 'string' &&
    isWallTime(standsAt.time) &&
    typeof standsAt.durationMinutes === 'number'
  );
}

const isDate = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);

function isPerson(value: unknown): value is Person {
  return isRecord(value) && [value.id, value.name, value.mail].every((text) => typeof text === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
