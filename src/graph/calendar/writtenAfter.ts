import { agendaFingerprint } from '../../domain/agenda/agendaFingerprint';
import { sameTime } from '../../domain/reconcile/sameTime';
import type { PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import { mailKey } from '../../domain/rhythm/sameMail';
import type { ExpectedSeries } from '../../domain/rhythm/types';

type SetAttendees = Extract<PlanStep, { readonly kind: 'setAttendees' }>;

export type WritingStep = Extract<
  PlanStep,
  { readonly kind: 'create' | 'setAttendees' | 'changeTime' | 'rename' | 'replaceAgenda' }
>;

/**
 * The record on the series once the step is made. Each step records only its own part, so that the rest of an
 * interrupted plan is still seen as not yet written, also where nothing is known of what was written before.
 */
export function writtenAfter(step: WritingStep, before: WrittenSeries | null): WrittenSeries {
  const { series } = step;
  const base = before ?? { ...nothingWritten, time: series.time };
  switch (step.kind) {
    case 'create':
      return atCreation(series);
    case 'setAttendees':
      return { ...base, attendees: invitedAfter(step, base) };
    case 'changeTime':
      return sameTime(step.time, series.time) ? { ...base, time: series.time } : base;
    case 'rename':
      return { ...base, subject: series.subject };
    case 'replaceAgenda':
      return { ...base, agenda: agendaFingerprint(series.agenda) };
  }
}

const nothingWritten = { subject: '', attendees: [], agenda: '' };

/**
 * Whom Tandem has invited by then, and how: those whom this step concerns, those who are in their place already, and, as
 * they were, those invited before who are in the list or still expected.
 */
function invitedAfter(step: SetAttendees, base: WrittenSeries): WrittenSeries['attendees'] {
  const { series, attendees, mails, removed } = step;
  const [concerned, gone] = [mails, removed].map((some) => new Set(some.map(mailKey)));
  const before = new Map(base.attendees.map((one) => [mailKey(one.mail), one]));
  const present = new Map(attendees.map(({ mail, kind }) => [mailKey(mail), kind]));
  const expected = series.attendees.map(({ person: { mail }, kind }) => ({ mail, kind }));
  const isExpected = new Set(expected.map(({ mail }) => mailKey(mail)));
  const kept = expected.flatMap((one) => {
    const key = mailKey(one.mail);
    if (concerned?.has(key) === true) return gone?.has(key) === true ? [] : [one];
    return before.get(key) ?? (present.get(key) === one.kind ? [one] : []);
  });
  const toLeave = base.attendees.filter(({ mail }) => {
    const key = mailKey(mail);
    return !isExpected.has(key) && present.has(key);
  });
  return [...kept, ...toLeave];
}

/** People are invited last. */
function atCreation({ subject, time, agenda }: ExpectedSeries): WrittenSeries {
  return { subject, time, attendees: [], agenda: agendaFingerprint(agenda) };
}
