import type { PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import type { ExpectedSeries } from '../../domain/rhythm/types';
import { agendaFingerprint } from '../../domain/agenda/agendaFingerprint';

type Step<Kind extends PlanStep['kind']> = Extract<PlanStep, { readonly kind: Kind }>;

/** What a new series says that it holds: everything but the people, who are invited last. */
export function writtenAtCreation(series: ExpectedSeries): WrittenSeries {
  const { subject, time, agenda } = series;
  return { subject, time, attendees: [], agenda: agendaFingerprint(agenda) };
}

/** The record after a step that writes one part of the series; the other parts stay as they were last written. */
export function writtenAfter(
  step: Step<'setAttendees' | 'changeTime' | 'rename' | 'replaceAgenda'>,
  before: WrittenSeries | null,
): WrittenSeries {
  const { series } = step;
  const base = before ?? { ...writtenAtCreation(series), attendees: series.attendees.map(invited) };
  switch (step.kind) {
    case 'setAttendees':
      return { ...base, attendees: invitedByUs(step) };
    case 'changeTime':
      return { ...base, time: series.time };
    case 'rename':
      return { ...base, subject: series.subject };
    case 'replaceAgenda':
      return { ...base, agenda: agendaFingerprint(series.agenda) };
  }
}

/** Guests that others added stay invited, but are not ours to miss when they leave. */
function invitedByUs({ series, attendees }: Step<'setAttendees'>): WrittenSeries['attendees'] {
  const present = new Set(attendees.map(({ mail }) => mail.toLowerCase()));
  return series.attendees.map(invited).filter(({ mail }) => present.has(mail.toLowerCase()));
}

function invited({ person, kind }: ExpectedSeries['attendees'][number]): WrittenSeries['attendees'][number] {
  return { mail: person.mail, kind };
}
