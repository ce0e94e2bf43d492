import { agendaFingerprint } from '../../domain/agenda/agendaFingerprint';
import { sameTime } from '../../domain/reconcile/sameTime';
import type { PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import { mailKey } from '../../domain/rhythm/sameMail';
import type { ExpectedSeries } from '../../domain/rhythm/types';

type SetAttendees = Extract<PlanStep, { readonly kind: 'setAttendees' }>;

export type WritingStep = Extract<
  PlanStep,
  {
    readonly kind:
      | 'create'
      | 'setAttendees'
      | 'changeTime'
      | 'rename'
      | 'replaceAgenda'
      | 'end'
      | 'changeTogether';
  }
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
    case 'changeTogether':
      return step.parts.reduce<WrittenSeries>((written, part) => writtenAfter(part, written), base);
    case 'setAttendees':
      return { ...base, attendees: invitedAfter(step, base), chosen: series.chosen };
    case 'changeTime':
      return withEnd(sameTime(step.time, series.time) ? { ...base, time: series.time } : base, step);
    case 'end':
      return withEnd(base, step);
    case 'rename':
      return renamed(base, series);
    case 'replaceAgenda': {
      const named = step.renames === true ? renamed(base, series) : base;
      return { ...named, agenda: agendaFingerprint(series.agenda), chosen: series.chosen };
    }
  }
}

/** Only an end on purpose is recorded; one that somebody set in the calendar and that stays is theirs. */
function withEnd(
  { endsOn: _, ...base }: WrittenSeries,
  { series, endsOn }: Extract<PlanStep, { readonly kind: 'changeTime' | 'end' }>,
): WrittenSeries {
  return series.end === null || endsOn === null ? base : { ...base, endsOn };
}

const renamed = (base: WrittenSeries, series: ExpectedSeries): WrittenSeries => ({
  ...withRoom(base, series),
  subject: series.subject,
});

function withRoom({ room: _, ...base }: WrittenSeries, { room }: ExpectedSeries): WrittenSeries {
  return room === '' ? base : { ...base, room };
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
  const staying = expected.flatMap((one) => {
    const key = mailKey(one.mail);
    if (concerned?.has(key) === true) return gone?.has(key) === true ? [] : [one];
    return before.get(key) ?? (present.get(key) === one.kind ? [one] : []);
  });
  const toLeave = base.attendees.filter(({ mail }) => {
    const key = mailKey(mail);
    return !isExpected.has(key) && present.has(key);
  });
  return [...staying, ...toLeave];
}

/** People are invited last. */
function atCreation(series: ExpectedSeries): WrittenSeries {
  const { subject, time, agenda, chosen } = series;
  return withRoom({ subject, time, attendees: [], agenda: agendaFingerprint(agenda), chosen }, series);
}
