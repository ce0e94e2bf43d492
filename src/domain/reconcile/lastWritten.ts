import type { ExpectedSeries } from '../rhythm/types';
import { mailKey } from '../rhythm/sameMail';
import type { ActualSeries, WrittenSeries } from './types';

/**
 * What Tandem last wrote. Where the record is unreadable, the calendar's own state counts, but only the expected people:
 * whom Tandem did not surely invite stays as a guest. The agenda then counts as unknown and is written anew.
 */
export function lastWritten(expected: ExpectedSeries, actual: ActualSeries): WrittenSeries {
  if (actual.written !== null) return actual.written;
  const wanted = new Set(expected.attendees.map(({ person }) => mailKey(person.mail)));
  return {
    subject: actual.subject,
    time: actual.time ?? expected.time,
    attendees: actual.attendees.flatMap(({ mail, kind }) =>
      wanted.has(mailKey(mail)) && kind !== 'resource' ? [{ mail, kind }] : [],
    ),
    agenda: '',
  };
}
