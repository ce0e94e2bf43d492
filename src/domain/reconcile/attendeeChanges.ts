import type { ExpectedSeries } from '../rhythm/types';
import { mailKey } from '../rhythm/sameMail';
import { choiceOn, judge } from './drifts';
import { attendance } from './displayValue';
import { lastWritten } from './lastWritten';
import type { ActualSeries, Drift, DriftChoice, PlannedAttendee } from './types';

/** One person whose place in the series is to be written. `to` is null when they leave. */
export interface AttendeeChange {
  readonly mail: string;
  readonly from: PlannedAttendee['kind'] | null;
  readonly to: 'required' | 'optional' | null;
}

interface AttendeeChanges {
  readonly changes: readonly AttendeeChange[];
  readonly drifts: readonly Drift[];
}

/**
 * Person by person: who joins, leaves or changes between required and optional, and who was removed or changed in the
 * calendar by somebody else. A guest (present, never written, not expected) is neither, and an answer is no change.
 */
export function attendeeChanges(
  expected: ExpectedSeries,
  actual: ActualSeries,
  choices: readonly DriftChoice[],
): AttendeeChanges {
  const changes: AttendeeChange[] = [];
  const drifts: Drift[] = [];
  for (const { mail, views } of peopleOf(expected, actual)) {
    const verdict = judge<Kind>(views, (one, other) => one === other);
    const change = { mail, from: views.actual, to: views.expected };
    if (verdict === 'change') changes.push(change);
    if (verdict !== 'drift' || views.expected === null) continue;
    const drift = driftOf(expected, mail, { expected: views.expected, actual: views.actual });
    const choice = choiceOn(drift, choices);
    if (choice === 'restore') changes.push(change);
    if (choice === null) drifts.push(drift);
  }
  return { changes, drifts };
}

type Kind = PlannedAttendee['kind'] | null;

interface Views {
  readonly expected: 'required' | 'optional' | null;
  readonly written: 'required' | 'optional' | null;
  readonly actual: Kind;
}

/** Everybody of the three views: those in the series first, then who is to join. */
function peopleOf(
  expected: ExpectedSeries,
  actual: ActualSeries,
): readonly { readonly mail: string; readonly views: Views }[] {
  const wanted = kindsByMail(expected.attendees.map(({ person, kind }) => ({ mail: person.mail, kind })));
  const written = kindsByMail(lastWritten(expected, actual).attendees);
  const present = kindsByMail(actual.attendees);
  const mails = new Map<string, string>();
  const all = [...actual.attendees, ...expected.attendees.map(({ person }) => person)];
  for (const { mail } of all) if (!mails.has(mailKey(mail))) mails.set(mailKey(mail), mail);
  return [...mails].map(([key, mail]) => ({
    mail,
    views: {
      expected: wanted.get(key) ?? null,
      written: written.get(key) ?? null,
      actual: present.get(key) ?? null,
    },
  }));
}

function kindsByMail<Of extends string>(
  people: readonly { readonly mail: string; readonly kind: Of }[],
): ReadonlyMap<string, Of> {
  return new Map(people.map(({ mail, kind }) => [mailKey(mail), kind]));
}

function driftOf(
  { meeting }: ExpectedSeries,
  mail: string,
  { expected, actual }: { readonly expected: 'required' | 'optional'; readonly actual: Kind },
): Drift {
  return {
    meeting,
    field: 'attendee',
    mail,
    date: null,
    expected: attendance(expected),
    actual: attendance(actual ?? 'removed'),
  };
}
