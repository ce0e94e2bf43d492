import fc from 'fast-check';
import type { app } from '@microsoft/teams-js';
import { FailureError } from '../../src/application/ports/Failure';
import type { ActualSeries, PlanStep } from '../../src/domain/reconcile/types';
import { isKnownZone } from '../../src/domain/time/zonedTime';
import { isLocalDate } from '../../src/domain/time/localDates';
import { claimsIn } from '../../src/graph/retryPolicy';
import { graphCalendar } from '../../src/graph/calendar/graphCalendar';
import {
  mayBeCut,
  meetingAlone,
  meetingTag,
  recordIn,
  seriesTag,
  addInTag,
} from '../../src/graph/calendar/seriesTags';
import { graphDirectory } from '../../src/graph/graphDirectory';
import { graphLists } from '../../src/graph/lists/graphLists';
import { contextOfTeams, tabOfTeams } from '../../src/host/contextOfTeams';
import { meetingOfTag } from '../../src/host/outlook/meetingTag';
import { claimsText } from '../../src/identity/msalAccessTokens';
import { batchAnswer, scriptedGraph } from '../graph/scriptedGraph';
import { edge, must } from './Edge';
import { oddened, piecesOf } from './hostile';

const time = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
} as const;
const record = {
  v: 1,
  meeting: 'portfolio-review',
  written: { subject: 'x', time, attendees: [{ mail: 'a@b.c', kind: 'required' }], agenda: 'x' },
};

function soundTime(answer: ActualSeries['time']): void {
  if (answer === null) return;
  must(isLocalDate(answer.firstDate) && isKnownZone(answer.zone), 'A time that is none was taken.');
  must(/^([01]\d|2[0-3]):[0-5]\d$/.test(answer.startTime), 'A time of day that is none was taken.');
  must(Number.isInteger(answer.durationMinutes), 'A length that is none was taken.');
}

const addIn = '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11';
const tags = edge(
  'tags on events',
  fc.tuple(
    fc.oneof(
      oddened(record).map((value) => JSON.stringify(value ?? null)),
      piecesOf('{"v":1,', '"meeting":', '"portfolio-review"', '}'),
    ),
    fc.constantFrom(seriesTag, meetingTag, addInTag(addIn), seriesTag.toUpperCase()),
    fc.option(fc.nat(300)),
  ),
  ([text, id, cutAt]) => {
    const value = cutAt === null ? text : text.slice(0, cutAt);
    const properties = [{ id, value }];
    soundTime(recordIn(properties, [addIn])?.written?.time ?? null);
    mayBeCut(properties, [addIn]);
    meetingAlone(properties);
    meetingOfTag(value);
  },
);

const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const mail = { name: 'Ada', address: 'ada@contoso.com' };
const one = {
  ...{
    id: 'e1',
    '@odata.etag': 'W/"1"',
    eTag: '"1,1"',
    type: 'seriesMaster',
    subject: 'x',
    iCalUId: 'u',
    name: 'n',
  },
  ...{
    start: at('2026-12-01T09:00:00'),
    end: at('2026-12-01T09:45:00'),
    originalStart: '2026-12-01T09:00:00Z',
  },
  ...{ displayName: 'Ada', mail: 'ada@contoso.com', userPrincipalName: 'ada@contoso.com', jobTitle: null },
  ...{ accountEnabled: true, canEdit: true, owner: mail, webUrl: 'https://contoso.sharepoint.com/sites/x' },
  ...{ lastModifiedDateTime: '2026-11-23T09:00:00Z', lastModifiedBy: { user: { displayName: 'Ada' } } },
  ...{
    isOrganizer: true,
    isCancelled: false,
    webLink: 'https://outlook.office.com/x',
    hasAttachments: false,
  },
  organizer: { emailAddress: mail },
  responseStatus: { response: 'accepted' },
  attendees: [{ type: 'required', status: { response: 'none' }, emailAddress: mail }],
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/x' },
  body: { content: '<div id="tandem-agenda"></div>' },
  recurrence: {
    pattern: {
      type: 'weekly',
      interval: 1,
      daysOfWeek: ['tuesday'],
      firstDayOfWeek: 'monday',
      index: 'first',
    },
    range: {
      type: 'noEnd',
      startDate: '2026-12-01',
      endDate: '2027-12-01',
      numberOfOccurrences: 9,
      recurrenceTimeZone: 'UTC',
    },
  },
  singleValueExtendedProperties: [{ id: seriesTag, value: JSON.stringify(record) }],
  fields: { TandemKey: 'model', TandemKind: 'model', TandemValue: 'x', Title: 'x' },
  ...{ scheduleId: 'ada@contoso.com', availabilityView: '0120', scheduleItems: [] },
  workingHours: {
    ...{ daysOfWeek: ['monday'], startTime: '08:00:00.0000000', endTime: '17:00:00.0000000' },
    timeZone: { name: 'W. Europe Standard Time', bias: -60 },
  },
  timeZone: 'W. Europe Standard Time',
};
const body = {
  ...one,
  value: [one],
  cancelledOccurrences: ['OID.e1.2026-12-08'],
  exceptionOccurrences: [one],
  '@odata.nextLink': 'https://graph.microsoft.com/v1.0/me/next?$skip=1',
  error: { code: 'x', message: 'y', innerError: { 'request-id': 'r' } },
};

const answers = fc.record({
  status: fc.constantFrom(
    ...[200, 200, 200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 412, 429, 500, 503],
  ),
  body: oddened(body),
  isLast: fc.boolean(),
  raw: fc.option(piecesOf('{', '}', '"', '<html>', 'null'), { freq: 20 }),
  retryAfter: fc.constantFrom(null, '1', '-1', 'soon', '1e9', 'Wed, 21 Oct 2026 07:28:00 GMT'),
  challenge: fc.constantFrom(null, 'Bearer claims="e30="', 'Bearer claims="%%%"', 'Bearer'),
  batch: oddened({ responses: [{ id: '1', status: 200, headers: {}, body: {} }] }),
  isOddBatch: fc.boolean(),
});
type Answered = typeof answers extends fc.Arbitrary<infer Value> ? Value : never;

function graphTelling({
  status,
  body: whole,
  isLast,
  raw,
  retryAfter,
  challenge,
  batch,
  isOddBatch,
}: Answered) {
  const headers: Record<string, string> = {
    ...(retryAfter !== null && { 'Retry-After': retryAfter }),
    ...(challenge !== null && { 'WWW-Authenticate': challenge }),
  };
  const last = isLast && typeof whole === 'object' && whole !== null && !Array.isArray(whole);
  const answer = last ? { ...whole, '@odata.nextLink': undefined } : whole;
  let asked = 0;
  return scriptedGraph((request) => {
    asked += 1;
    if (asked > 60) return new Response(null, { status: 500 });
    if (request.url.endsWith('/$batch'))
      return isOddBatch
        ? Response.json(batch ?? null)
        : batchAnswer(request, () => ({ status, headers, body: answer }));
    if (status === 204) return new Response(null, { status });
    return new Response(raw ?? JSON.stringify(answer ?? null), { status, headers });
  }).gateway;
}

const ada = { id: 'ada', name: 'Ada', mail: 'ada@contoso.com', title: null };
const window = { startUtc: Date.UTC(2026, 10, 23), endUtc: Date.UTC(2026, 11, 23) };
const series: ActualSeries = {
  ...{
    eventId: 'e1',
    etag: '',
    meeting: 'portfolio-review',
    written: null,
    subject: 'x',
    time,
    organizer: null,
  },
  ...{ attendees: [], patternText: '', joinUrl: null, webLink: null, hasAgendaFile: false, iCalUId: null },
  ...{ endsOn: null, exceptions: [], lastModifiedUtc: 0 },
};
const site = {
  siteId: 'contoso.sharepoint.com,a,b',
  title: 'x',
  webUrl: 'https://contoso.sharepoint.com/sites/x',
};
const row = { list: 'settings', key: 'model', fields: {}, itemId: '1', etag: '"1"' } as never;

const cancelling: Extract<PlanStep, { kind: 'cancel' }> = {
  ...{ kind: 'cancel', meeting: 'portfolio-review', eventId: 'e1', subject: 'x', why: [], mails: ['a@b.c'] },
};

const calls: Readonly<Record<string, (gateway: ReturnType<typeof graphTelling>) => Promise<unknown>>> = {
  findSeries: async (gateway) => {
    const found = await graphCalendar(gateway, 'UTC', [addIn]).findSeries(null, 'w', ['portfolio-review']);
    found.forEach(({ time: answer, written }) => [answer, written?.time ?? null].forEach(soundTime));
  },
  occurrences: async (gateway) => {
    const found = await graphCalendar(gateway, 'UTC').occurrences(null, [series], window);
    must(
      found.every(({ startUtc, endUtc }) => Number.isFinite(startUtc + endUtc)),
      'An occurrence at no time.',
    );
  },
  freeBusy: (gateway) => graphCalendar(gateway, 'UTC').freeBusy(['ada@contoso.com', 'b@c.d'], window, 30),
  ownCopies: (gateway) => graphCalendar(gateway, 'UTC').ownCopies(['u', 'v'], 'silent'),
  receivedRhythm: (gateway) => graphCalendar(gateway, 'UTC').receivedRhythm(null, window),
  managedCalendars: (gateway) => graphCalendar(gateway, 'UTC').managedCalendars(),
  ownZone: async (gateway) =>
    must(isKnownZone(await graphCalendar(gateway, 'UTC').ownZone()), 'A zone that is none.'),
  cancel: (gateway) =>
    graphCalendar(gateway, 'UTC').perform(ada, 'w', [
      {
        ...{ step: cancelling, eventId: 'e1' },
        ...{ transactionId: 't', bodyHtml: null, file: null },
      },
    ]),
  me: (gateway) => graphDirectory(gateway).me(),
  search: (gateway) => graphDirectory(gateway).search('ada'),
  lookUp: (gateway) => graphDirectory(gateway).lookUp(['a', 'b']),
  accountsOf: (gateway) => graphDirectory(gateway).accountsOf(['a', 'b']),
  ...Object.fromEntries(
    (
      [
        ['placeHere', (lists) => lists.channelSite('silent')],
        ['places', (lists) => lists.sites()],
        ['read', (lists) => lists.read(site, 'silent', null)],
        ['planProvision', (lists) => lists.planProvision(site, [])],
        ['write', (lists) => lists.write(site, [{ row, base: null }])],
        ['reread', (lists) => lists.reread(site, [row], 'silent')],
        ['history', (lists) => lists.history(site, row)],
        ['recordPage', (lists) => lists.recordPage(site, null, 'silent')],
      ] as readonly (readonly [string, (lists: ReturnType<typeof graphLists>) => Promise<unknown>])[]
    ).map(([name, call]) => [
      name,
      (gateway: ReturnType<typeof graphTelling>) =>
        call(
          graphLists(gateway, {
            tokens: { tokenFor: () => Promise.resolve('t') },
            permission: 'all',
            site: { hostname: 'contoso.sharepoint.com', path: '/sites/x' },
          }),
        ),
    ]),
  ),
};

const graph = Object.entries(calls).map(([name, call]) =>
  edge(`answers of Microsoft Graph: ${name}`, answers, async (answer) => {
    try {
      await call(graphTelling(answer));
    } catch (caught) {
      if (!(caught instanceof FailureError)) throw caught;
    }
  }),
);

const claims = edge(
  'claims',
  piecesOf('{', '}', '"access_token"', ':', 'e30=', '%', '=', 'claims="', '"', 'Bearer '),
  (text) => {
    const read = claimsText(text);
    if (read !== null) JSON.parse(read);
    claimsIn(text);
  },
);

const context = {
  app: { host: { name: 'Teams' }, theme: 'dark', locale: 'en-us' },
  page: { id: 'p', subPageId: 'raci', frameContext: 'content' },
  user: { id: 'u', loginHint: 'a@b.c', userPrincipalName: 'a@b.c', tenant: { id: 't' } },
  channel: { id: 'c', displayName: 'x', membershipType: 'Private', ownerGroupId: 'g' },
  team: { groupId: 'g' },
  sharePointSite: {
    teamSiteDomain: 'x.sharepoint.com',
    teamSitePath: '/sites/x',
    teamSiteUrl: 'https://x/y',
  },
};
const hosts = edge('what hosts tell', oddened(context), (answer) => {
  const read = contextOfTeams(answer as app.Context, { search: '', hash: '' } as Location);
  new Intl.DateTimeFormat(read.locale);
  tabOfTeams(answer as app.Context);
});

export const edgesOfServices = [tags, claims, hosts, ...graph];
