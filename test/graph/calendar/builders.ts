import type { PreparedStep } from '../../../src/application/ports/Calendar';
import type { Agenda } from '../../../src/domain/agenda/types';
import type { Person } from '../../../src/domain/org/types';
import type { PlanStep } from '../../../src/domain/reconcile/types';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import type { ExpectedSeries } from '../../../src/domain/rhythm/types';

export const ada: Person = { id: 'id-ada', name: 'Ada Okafor', mail: 'ada@contoso.test', title: 'CAIO' };
export const ben: Person = { id: 'id-ben', name: 'Ben Ruiz', mail: 'Ben@contoso.test', title: 'CIO' };

export const tuesdays: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-12-01',
  startTime: '10:00',
  durationMinutes: 45,
  zone: 'America/New_York',
};

const agenda: Agenda = {
  meeting: 'portfolio-review',
  title: 'AI Portfolio Review',
  ledBy: 'Led by Ada Okafor (CAIO)',
  people: [],
  topics: [],
  escalation: '',
};

export const review: ExpectedSeries = {
  meeting: 'portfolio-review',
  subject: 'AI Portfolio Review',
  attendees: [{ person: ben, roles: ['CIO'], kind: 'required' }],
  time: tuesdays,
  moves: [],
  agenda,
  chosen: { name: '', people: [], topics: [], overrides: [] },
  room: '',
  end: null,
};

const reasons = { meeting: 'portfolio-review', why: [], mails: [] } as const;

export const steps = {
  create: { ...reasons, kind: 'create', series: review },
  attachAgenda: { ...reasons, kind: 'attachAgenda', series: review, eventId: null },
  setAttendees: {
    ...reasons,
    kind: 'setAttendees',
    series: review,
    eventId: null,
    etag: null,
    attendees: [{ name: 'Ben Ruiz', mail: 'Ben@contoso.test', kind: 'required' }],
    added: ['Ben@contoso.test'],
    removed: [],
  },
} as const satisfies Readonly<Record<string, PlanStep>>;

/** A step with what the documents make for it. */
export function prepared(step: PlanStep, more: Partial<PreparedStep> = {}): PreparedStep {
  return {
    step,
    eventId: null,
    transactionId: 'transaction-1',
    bodyHtml: '<div id="tandem-agenda">Agenda</div>',
    file: { name: 'Agenda.docx', contentType: 'application/vnd.docx', base64: 'QUJD' },
    ...more,
  };
}
