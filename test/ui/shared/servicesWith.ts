import type { Host } from '../../../src/application/ports/Host';
import type { Services } from '../../../src/application/Services';
import { createSharedWorkspace } from '../../../src/application/workspace/createSharedWorkspace';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { rowsOf } from '../../../src/domain/workspace/contentOf';
import type { Organization, Person } from '../../../src/domain/org/types';

const person = (id: string, name: string): Person => ({
  id,
  name,
  mail: `${name.toLowerCase().replace(' ', '.')}@contoso.com`,
  title: null,
});

const ada = person('ada', 'Ada Okafor');
const ben = person('ben', 'Ben Ruiz');
export const grace = person('grace', 'Grace Liu');

/** Ada, Ben and Grace; nobody is CEO. */
export const contoso: Organization = {
  model: 'caio-reports-to-ceo',
  seats: { CAIO: ada, CIO: ben, COO: grace, CEO: null },
  escalation: 'fromModel',
};

export interface Wishes {
  readonly organization?: Organization | null;
  readonly me?: string | null;
  readonly host?: Partial<Host>;
  readonly subPage?: string | null;
}

/** The workspace on a device that keeps this organization. */
function sharedWith(organization: Organization | null): SharedWorkspace {
  const settings = { ...emptyContent.settings, ...(organization && { organization }) };
  const own = organization === null ? undefined : rowsOf({ ...emptyContent, settings });
  const stored = new Map<string, unknown>([['own', own]]);
  const shared = createSharedWorkspace({
    lists: null,
    site: null,
    clock: { now: () => Date.UTC(2026, 10, 23) },
    cache: {
      get: (key) => Promise.resolve(stored.get(key)),
      put: (key, value) => Promise.resolve(void stored.set(key, value)),
    },
  });
  void shared.open();
  return shared;
}

const notAsked = (): Promise<never> => Promise.reject(new Error('This screen should not ask for that.'));

/** Services as a host would give them, with nothing behind the calendar. */
export function servicesWith({
  organization = contoso,
  me = 'ada',
  host,
  subPage = null,
}: Wishes = {}): Services {
  const context: Services['context'] = {
    host: 'teams',
    surface: 'channel',
    theme: 'default',
    locale: 'en-US',
    tenantId: 'tenant',
    userId: me,
    loginHint: null,
    channelName: 'Leadership',
    site: null,
    subPage,
    zone: 'America/New_York',
  };
  return {
    context,
    tenantId: 'tenant',
    clock: { now: () => Date.UTC(2026, 10, 23) },
    shared: sharedWith(organization),
    directory: {
      me: notAsked,
      search: notAsked,
      photo: () => Promise.resolve(null),
      accountsOf: notAsked,
      members: () => Promise.resolve(null),
      lookUp: notAsked,
    },
    documents: {
      agendaHtml: () => '',
      agendaFile: notAsked,
      matrixWorkbook: notAsked,
      matrixFile: notAsked,
      tableWorkbook: notAsked,
      tableFile: notAsked,
      readWorkbook: notAsked,
    },
    calendar: {
      findSeries: notAsked,
      perform: notAsked,
      freeBusy: notAsked,
      occurrences: notAsked,
      ownHolidays: notAsked,
      ownCopies: notAsked,
      answer: notAsked,
      receivedRhythm: notAsked,
      managedCalendars: notAsked,
      agendaIn: notAsked,
      ownZone: notAsked,
    },
    device: {
      isFirstVisit: () => Promise.resolve(false),
      writtenHere: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    },
    host: {
      context: () => Promise.resolve(context),
      onThemeChange: () => {},
      linkTo: (page) => Promise.resolve(`https://teams.example/${page}`),
      open: () => Promise.resolve(),
      offerConfiguration: () => Promise.resolve(),
      ...host,
    },
  };
}
