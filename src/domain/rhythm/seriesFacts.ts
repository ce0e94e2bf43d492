import { readableText } from '../text/readableText';
import type { Person } from '../org/types';
import type { ActualSeries, SeriesException } from '../reconcile/types';
import type { SeriesTime } from '../recurrence/types';
import { localDateOf } from '../time/zonedTime';
import type { Instant, LocalDate } from '../time/types';
import type { MeetingId } from '../../playbook/meetings';

/** What a series is, as its organizer's Tandem last found it: what everybody knows who may read what is shared. */
export interface SeriesFacts {
  readonly meeting: MeetingId;
  /** Dead: it still stands in people's calendars, and nobody but an administrator can end it. */
  readonly state: 'living' | 'ended' | 'dead';
  /** In whose calendar it stands. */
  readonly organizer: Person;
  /** Who sent it on the organizer's behalf; null where the organizer did. */
  readonly sentBy: Person | null;
  /** The same in the calendar of everybody who is invited. */
  readonly iCalUId: string;
  readonly subject: string;
  readonly joinUrl: string | null;
  readonly time: SeriesTime;
  readonly invited: readonly InvitedPerson[];
  /** Fingerprint of the agenda that was written. */
  readonly agenda: string;
  readonly endsOn: LocalDate | null;
  /** Its moved and cancelled dates, in order; absent where they were not told. */
  readonly singles?: readonly SeriesException[];
  /** Where it is held beside Teams; absent where none is named. */
  readonly room?: string;
}

export interface InvitedPerson {
  readonly name: string;
  readonly mail: string;
  readonly kind: 'required' | 'optional';
}

/** Whose calendar, and who wrote there. */
export interface Sender {
  readonly organizer: Person;
  readonly sentBy: Person | null;
}

/** The facts of a series as the calendar has it; null while its pattern is one that Tandem does not know. */
export function factsOf(
  series: ActualSeries,
  { organizer, sentBy }: Sender,
  now: Instant,
): SeriesFacts | null {
  const { meeting, subject, joinUrl, endsOn, attendees, iCalUId } = series;
  if (series.time === null || iCalUId === null) return null;
  const invited = attendees.flatMap(({ name, mail, kind }) =>
    kind === 'resource' ? [] : [{ name, mail, kind }],
  );
  const { agenda = '', room = '' } = series.written ?? {};
  const today = localDateOf(now, series.time.zone);
  const base = {
    meeting,
    iCalUId,
    subject: readableText(subject),
    joinUrl,
    time: series.time,
    invited,
    agenda,
    endsOn,
  };
  const singles = [...series.exceptions].sort((one, other) => (one.date < other.date ? -1 : 1));
  // Who ended it on purpose left its last date on it.
  const isOver = series.written?.endsOn !== undefined && endsOn !== null && endsOn < today;
  const state = isOver ? 'ended' : 'living';
  return { ...base, state, organizer, sentBy, singles, ...(room !== '' && { room }) };
}

/** The series as the facts tell it, to hold what should be against it without a right to look into the calendar. */
export function seriesOfFacts(facts: SeriesFacts): ActualSeries {
  const { meeting, iCalUId, subject, joinUrl, time, invited, agenda, endsOn, singles = [], room } = facts;
  const attendees = invited.map(({ mail, kind }) => ({ mail, kind }));
  return {
    eventId: iCalUId,
    etag: '',
    ...{ meeting, iCalUId, subject, joinUrl, time, endsOn },
    attendees: invited.map((person) => ({ ...person, response: 'none' })),
    patternText: '',
    webLink: null,
    hasAgendaFile: true,
    written: { subject, time, attendees, agenda, ...(room !== undefined && { room }) },
    exceptions: singles,
    lastModifiedUtc: 0,
  };
}
