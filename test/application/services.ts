import type { HostContext } from '../../src/application/ports/Host';
import type { Calendar } from '../../src/application/ports/Calendar';
import type { Documents } from '../../src/application/ports/Documents';
import type { Services } from '../../src/application/Services';
import { ada, ben, grace, noor, sam } from '../domain/rhythm/builders';

const context: HostContext = {
  host: 'teams',
  surface: 'channel',
  theme: 'default',
  locale: 'en-US',
  tenantId: 'tenant',
  userId: sam.id,
  loginHint: sam.mail,
  channelName: 'AI leadership',
  site: null,
  subPage: null,
  zone: 'Europe/Berlin',
};

const notAsked = (): Promise<never> => Promise.reject(new Error('The rhythm makes no such file.'));

const documents: Documents = {
  agendaHtml: ({ title }) => `<p>${title}</p>`,
  agendaFile: ({ title }) =>
    Promise.resolve({ name: `${title}.docx`, contentType: 'application/x', base64: 'QQ==' }),
  matrixWorkbook: notAsked,
  matrixFile: notAsked,
  tableWorkbook: notAsked,
  tableFile: notAsked,
  readWorkbook: notAsked,
};

export type RhythmServices = Pick<
  Services,
  'calendar' | 'directory' | 'documents' | 'tenantId' | 'context' | 'clock'
>;

const entryOf = (id: string) => ({
  ...{ id, isGuest: false },
  person: [ada, ben, grace, noor, sam].find((one) => one.id === id) ?? null,
});

/** Before the first date of every meeting. */
const setUpAt = Date.parse('2026-11-23T09:00:00Z');

/** The services of somebody without a seat who sets the rhythm up. */
export function servicesWith(calendar: Calendar): RhythmServices {
  return {
    calendar,
    context,
    documents,
    tenantId: 'tenant',
    clock: { now: () => setUpAt },
    directory: {
      me: () => Promise.resolve(sam),
      search: () => Promise.resolve([]),
      photo: () => Promise.resolve(null),
      accountsOf: () => Promise.resolve([]),
      members: () => Promise.resolve(null),
      lookUp: (ids) => Promise.resolve(ids.map((id) => entryOf(id))),
    },
  };
}
