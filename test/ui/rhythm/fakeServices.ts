import type { Calendar, OwnCopy, ReceivedSeries, StepOutcome } from '../../../src/application/ports/Calendar';
import { FailureError, type Failure } from '../../../src/application/ports/Failure';
import type { DeviceCache } from '../../../src/application/ports/DeviceCache';
import type { HostContext, TabConfiguration } from '../../../src/application/ports/Host';
import type { Lists } from '../../../src/application/ports/Lists';
import type { Services } from '../../../src/application/Services';
import { createSharedWorkspace } from '../../../src/application/workspace/createSharedWorkspace';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import { contentOf, rowsOf } from '../../../src/domain/workspace/contentOf';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import type { Row } from '../../../src/domain/workspace/types';
import { agendaFileName } from '../../../src/domain/agenda/agendaFileName';
import { calendarInMemory, occurrencesOf } from '../../application/calendarInMemory';
import type { AccountState } from '../../../src/domain/findings/types';
import type { FreeBusy } from '../../../src/domain/freebusy/types';
import type { Person } from '../../../src/domain/org/types';
import type { ActualSeries, PlanStep } from '../../../src/domain/reconcile/types';
import type { SeriesFacts } from '../../../src/domain/rhythm/seriesFacts';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import type { LocalDate, Interval } from '../../../src/domain/time/types';

const person = (id: string, name: string, title: string): Person => ({
  id,
  name,
  mail: `${id}@contoso.example`,
  title,
});

export const ada = person('ada', 'Ada Okafor', 'Chief AI Officer');
export const ben = person('ben', 'Ben Ruiz', 'Chief Information Officer');
export const grace = person('grace', 'Grace Liu', 'Chief Operating Officer');
const theo = person('theo', 'Theo Brandt', 'Chief Executive Officer');
const people = [ada, ben, grace, theo];

/** Monday. */
const today = Date.parse('2026-11-23T09:00:00Z');

export const seatedSettings: RhythmSettings = {
  organization: {
    model: 'both-report-to-coo',
    seats: { CAIO: ada, CIO: ben, COO: grace, CEO: null },
    escalation: 'fromModel',
  },
  overrides: [],
  times: {},
  moves: [],
  organizer: null,
};

export function failure(kind: Failure['kind']): Failure {
  return { kind, detail: '', status: null, code: null, requestId: null, retryAfterSeconds: null, scopes: [] };
}

interface BusyDay {
  readonly mail: string;
  readonly from: string;
  readonly until: string;
  readonly character: '1' | '2' | '3';
}

const consentNeeded: Failure = {
  ...{ kind: 'consent', status: null, code: 'interaction_required', detail: '', scopes: [] },
  ...{ requestId: null, retryAfterSeconds: null },
};

/** Microsoft 365 as far as the rhythm sees it, in memory. */
export class FakeWorld {
  series: ActualSeries[] = [];
  stored: RhythmSettings | null = null;
  busy: BusyDay[] = [];
  zones: Record<string, string> = {};
  silent: string[] = [];
  managed: Person[] = [];
  /** What the person’s teams share; null where everything stays on the device. */
  lists: Lists | null = null;
  copies: OwnCopy[] = [];
  /** What the person's own calendar calls holidays. */
  holidays: LocalDate[] = [];
  received: ReceivedSeries[] = [];
  /** What everybody may know of the series that were sent. */
  reported: SeriesFacts[] = [];
  accounts: AccountState[] = [];
  opened: string[] = [];
  configurations: TabConfiguration[] = [];
  searches: string[] = [];
  /** Failures of the coming calls of `perform`, first first; null lets one through. */
  performFailures: (Failure | null)[] = [];
  readFailure: Failure | null = null;
  /** Whether calendars cannot be read before the person was asked. */
  silentReadFails = false;
  saveFailure: Failure | null = null;
  performed: PlanStep['kind'][] = [];
  context: HostContext = {
    host: 'browser',
    surface: 'browser',
    theme: 'default',
    locale: 'en-US',
    tenantId: 'contoso',
    userId: ada.id,
    loginHint: ada.mail,
    channelName: null,
    site: null,
    subPage: null,
    zone: 'Europe/Berlin',
  };

  private readonly mailbox = calendarInMemory(null, this);

  /** Puts the meetings that stand into people's calendars, as Exchange does. */
  holdMeetings(held: readonly Person[]): void {
    const window = { startUtc: today, endUtc: today + 250 * 86_400_000 };
    const occurrences = this.series.flatMap((series) => occurrencesOf(series, window));
    for (const { mail } of held)
      for (const { startUtc, endUtc } of occurrences) {
        const [from, until] = [startUtc, endUtc].map((at) => new Date(at).toISOString());
        this.busy.push({ mail, from: from ?? '', until: until ?? '', character: '2' });
      }
  }

  services(): Services {
    return {
      calendar: this.calendar(),
      directory: {
        me: () => Promise.resolve(ada),
        search: (text) => {
          this.searches.push(text);
          return Promise.resolve(
            people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
          );
        },
        photo: () => Promise.resolve(null),
        accountsOf: () => Promise.resolve(this.accounts),
        members: () => Promise.resolve(null),
        lookUp: (ids) =>
          Promise.resolve(
            ids.map((id) => ({ id, person: people.find((one) => one.id === id) ?? null, isGuest: false })),
          ),
      },
      documents: {
        agendaHtml: ({ title, ledBy, topics, escalation }) =>
          `<div id="tandem-agenda"><h2>Agenda: ${title}</h2><p>${ledBy}</p><ul>${topics
            .map((topic) => `<li>${topic.title}, ${topic.minutes} min</li>`)
            .join('')}</ul><p>${escalation}</p></div>`,
        agendaFile: ({ title }) =>
          Promise.resolve({
            name: agendaFileName(title),
            contentType: 'application/octet-stream',
            base64: 'QQ==',
          }),
        matrixWorkbook: () => Promise.reject(new Error('The rhythm makes no workbook.')),
        tableWorkbook: () => Promise.reject(new Error('No table was asked for.')),
        tableFile: () => Promise.reject(new Error('No table was asked for.')),
        matrixFile: () => Promise.reject(new Error('The rhythm makes no matrix.')),
        readWorkbook: () => Promise.reject(new Error('The rhythm reads no workbook.')),
      },
      shared: this.shared(),
      device: {
        isFirstVisit: () => Promise.resolve(false),
        writtenHere: () => Promise.resolve([]),
        forget: () => Promise.resolve(),
      },
      host: {
        context: () => Promise.resolve(this.context),
        onThemeChange: () => {},
        linkTo: (subPage) => Promise.resolve(`https://tandem.example/${subPage}`),
        open: (url) => {
          this.opened.push(url);
          return Promise.resolve();
        },
        offerConfiguration: (configuration) => {
          this.configurations.push(configuration);
          return Promise.resolve();
        },
      },
      context: this.context,
      clock: { now: () => today },
      tenantId: 'contoso',
    };
  }

  /** The workspace on this device, which keeps the settings in `kept`. */
  private shared(): SharedWorkspace {
    const besideLists = new Map<string, unknown>();
    const stored: DeviceCache = {
      get: (key) => Promise.resolve(besideLists.get(key)),
      put: (key, value) => {
        besideLists.set(key, value);
        return Promise.resolve();
      },
    };
    const own: DeviceCache = {
      get: (key) => Promise.resolve(key === 'own' ? this.storedRows() : undefined),
      put: (_key, rows) => {
        if (this.saveFailure !== null) return Promise.reject(new FailureError(this.saveFailure));
        this.stored = contentOf(rows as readonly Row[]).content.settings;
        return Promise.resolve();
      },
    };
    const shared = createSharedWorkspace({
      lists: this.lists,
      cache: this.lists === null ? own : stored,
      clock: { now: () => today },
      site: null,
    });
    void shared.open();
    return shared;
  }

  private storedRows(): readonly Row[] | undefined {
    return this.stored === null
      ? undefined
      : rowsOf({ ...emptyContent, settings: this.stored, series: this.reported });
  }

  private calendar(): Calendar {
    return {
      ...this.mailbox,
      findSeries: () =>
        this.readFailure === null
          ? Promise.resolve([...this.series])
          : Promise.reject(new FailureError(this.readFailure)),
      perform: (...asked) => this.perform(...asked),
      freeBusy: (mails, window, slotMinutes, interaction) =>
        this.silentReadFails && interaction === 'silent'
          ? Promise.reject(new FailureError(consentNeeded))
          : Promise.resolve(mails.map((mail) => this.freeBusyOf(mail, window, slotMinutes))),
      ownHolidays: () => Promise.resolve(this.holidays),
      ownCopies: () => Promise.resolve(this.copies),
      answer: (copy, answer) => {
        this.copies = this.copies.map((one) => (one.eventId === copy.eventId ? { ...one, answer } : one));
        return Promise.resolve();
      },
      receivedRhythm: () => Promise.resolve(this.received),
      managedCalendars: () => Promise.resolve(this.managed),
      agendaIn: () => Promise.resolve('<div id="tandem-agenda"><p>As it was</p></div>'),
    };
  }

  private perform(...asked: Parameters<Calendar['perform']>): Promise<readonly StepOutcome[]> {
    const steps = asked[2];
    const failing = this.performFailures.shift() ?? null;
    if (failing !== null) return Promise.resolve(steps.map(() => ({ kind: 'failed', failure: failing })));
    this.performed.push(...steps.map(({ step }) => step.kind));
    return this.mailbox.perform(...asked);
  }

  private freeBusyOf(mail: string, window: Interval, slotMinutes: number): FreeBusy {
    if (this.silent.includes(mail)) return { mail, known: false };
    const slotMs = slotMinutes * 60_000;
    const slots = Math.round((window.endUtc - window.startUtc) / slotMs);
    const own = this.busy.filter((day) => day.mail === mail);
    const view = Array.from({ length: slots }, (_, index) => {
      const at = window.startUtc + index * slotMs;
      return (
        own.find(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until))?.character ?? '0'
      );
    }).join('');
    const zone = this.zones[mail] ?? 'Europe/Berlin';
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const workingHours = { days, start: '08:00', end: '18:00', zone };
    return { mail, known: true, startUtc: window.startUtc, slotMinutes, view, workingHours };
  }
}
