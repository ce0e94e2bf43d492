import { attendee, saveTraffic, startGraph, weeklyMeeting } from './startGraph';
import type { CallOptions, TestGraph } from './startGraph';

interface EventJson {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly body: { readonly content: string };
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly recurrence: { readonly pattern: Record<string, unknown>; readonly range: Record<string, unknown> };
  readonly attendees: readonly {
    readonly status: { readonly response: string };
    readonly emailAddress: { readonly address: string };
  }[];
  readonly isOnlineMeeting: boolean;
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly '@odata.etag': string;
}

const tag = {
  id: 'String {7f3c1a52-1d2e-4b6f-9a70-0c1d2e3f4a5b} Name TandemSeries',
  value: 'workspace1/review',
};
let graph: TestGraph;
beforeEach(() => {
  graph = startGraph();
});
afterEach(() => saveTraffic(graph.traffic));

async function create(more: object = {}, options: CallOptions = {}, path = '/me/events'): Promise<EventJson> {
  const answer = await graph.call('POST', path, { ...options, body: weeklyMeeting({ ...more }) });
  expect(answer.status).toBe(201);
  return answer.json;
}

const patch = (id: string, body: object, options: CallOptions = {}) =>
  graph.call('PATCH', `/me/events/${id}`, { ...options, body });
const mailKinds = () => graph.world.mail.map(({ kind, to }) => `${kind} ${to.split('.')[0] ?? ''}`).sort();
const copiesOf = (name: string, subject: string) =>
  [...graph.world.mailboxes.get(graph.world.personByUpn(`${name}@contoso.com`)!.id)!.events.values()].filter(
    (event) => event.subject.includes(subject),
  );
const instances = async (id: string, from: string, to: string, headers = {}) =>
  (
    (
      await graph.call('GET', `/me/events/${id}/instances?startDateTime=${from}&endDateTime=${to}`, {
        headers,
      })
    ).json as { value: EventJson[] }
  ).value;

describe('creating', () => {
  test('invites each attendee once and puts a copy into their calendar', async () => {
    await create({
      attendees: [attendee('ben.ruiz'), attendee('grace.liu', 'optional'), attendee('ada.okafor')],
    });
    expect(mailKinds()).toEqual(['invitation ben', 'invitation grace']);
    expect(copiesOf('ben.ruiz', 'AI Portfolio Review')).toMatchObject([
      { isOrganizer: false, response: 'notResponded', showAs: 'tentative' },
    ]);
  });

  test('gives the same event for the same transaction, and mails nobody again', async () => {
    const more = { transactionId: 'once', attendees: [attendee('ben.ruiz')] };
    expect((await create(more)).id).toBe((await create(more)).id);
    expect(mailKinds()).toEqual(['invitation ben']);
  });

  test('appends the join block to the body of an online meeting', async () => {
    const event = await create({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
    expect(event.onlineMeeting?.joinUrl).toContain('https://teams.microsoft.com/l/meetup-join/');
    expect(event.body.content).toMatch(/^<html>.*<p>Agenda<\/p>/s);
    expect(event.body.content).toContain(event.onlineMeeting?.joinUrl);
  });

  test('fills in the week’s first day as Sunday', async () => {
    const recurrence = {
      ...(weeklyMeeting().recurrence as object),
      pattern: { type: 'weekly', interval: 2, daysOfWeek: ['tuesday'] },
    };
    expect((await create({ recurrence })).recurrence.pattern).toMatchObject({
      firstDayOfWeek: 'sunday',
      interval: 2,
    });
  });

  test.each([
    [
      'a start on another date than the range’s',
      {
        start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Eastern Standard Time' },
        end: { dateTime: '2026-11-25T11:00:00', timeZone: 'Eastern Standard Time' },
      },
      'ErrorPropertyValidationFailure',
      'startDate',
    ],
    [
      'an IANA time zone',
      { start: { dateTime: '2026-11-24T10:00:00', timeZone: 'America/New_York' } },
      'TimeZoneNotSupportedException',
      'America/New_York',
    ],
    [
      'an end before the start',
      { recurrence: null, end: { dateTime: '2026-11-24T09:00:00', timeZone: 'Eastern Standard Time' } },
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'end',
    ],
    ['an unknown property', { subjekt: 'x' }, 'RequestBodyRead', 'subjekt'],
    [
      'an unknown property of an attendee',
      { attendees: [{ emailAddress: { address: 'a@b', mail: 'x' } }] },
      'RequestBodyRead',
      "'mail'",
    ],
    ['an attachment', { attachments: [] }, 'BadRequest', 'attachments'],
    [
      'an attendee without an address',
      { attendees: [attendee('nobody')].map(() => ({ emailAddress: { address: 'nobody' } })) },
      'ErrorInvalidRecipients',
      'nobody',
    ],
    ['a read-only property', { isOrganizer: false }, 'ErrorInvalidPropertySet', 'isOrganizer'],
  ])('refuses %s', async (_what, more, code, words) => {
    const answer = await graph.call('POST', '/me/events', { body: weeklyMeeting(more) });
    expect([answer.status, answer.errorCode]).toEqual([400, code]);
    expect(answer.errorMessage).toContain(words);
  });

  test.each([
    ['a fifth week', { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'fifth' }],
    ['a weekly pattern without days', { type: 'weekly', interval: 1 }],
    ['an interval of nothing', { type: 'daily', interval: 0 }],
  ])('refuses %s', async (_what, pattern) => {
    const range = { type: 'noEnd', startDate: '2026-11-24' };
    expect(
      (await graph.call('POST', '/me/events', { body: weeklyMeeting({ recurrence: { pattern, range } }) }))
        .status,
    ).toBe(400);
  });
});

describe('reading', () => {
  test('tells times in UTC, or in the zone preferred', async () => {
    const { id } = await create();
    const inZone = { headers: { Prefer: 'outlook.timezone="W. Europe Standard Time"' } };
    expect(((await graph.call('GET', `/me/events/${id}`)).json as EventJson).start).toEqual({
      dateTime: '2026-11-24T15:00:00.0000000',
      timeZone: 'UTC',
    });
    expect(((await graph.call('GET', `/me/events/${id}`, inZone)).json as EventJson).start).toEqual({
      dateTime: '2026-11-24T16:00:00.0000000',
      timeZone: 'W. Europe Standard Time',
    });
    const refused = await graph.call('GET', `/me/events/${id}`, {
      headers: { Prefer: 'outlook.timezone="Europe/Berlin"' },
    });
    expect(refused.errorCode).toBe('TimeZoneNotSupportedException');
  });

  test('tells the body as text on request', async () => {
    const { id } = await create();
    const answer = await graph.call('GET', `/me/events/${id}?$select=body`, {
      headers: { Prefer: 'outlook.body-content-type="text"' },
    });
    expect(answer.json).toMatchObject({ body: { contentType: 'text', content: 'Agenda' } });
  });

  test('keeps a series at its hour on the wall through a change of clocks', async () => {
    const { id } = await create();
    const starts = (await instances(id, '2027-03-01T00:00:00Z', '2027-03-22T00:00:00Z')).map(({ start }) =>
      start.dateTime.slice(0, 16),
    );
    expect(starts).toEqual(['2027-03-02T15:00', '2027-03-09T15:00', '2027-03-16T14:00']);
  });

  test('asks for both bounds of instances and views', async () => {
    const { id } = await create();
    for (const path of [`/me/events/${id}/instances?startDateTime=2026-11-24`, '/me/calendarView'])
      expect((await graph.call('GET', path)).errorCode).toBe('ErrorInvalidParameter');
  });

  test('lists masters in /events and occurrences in /calendarView', async () => {
    const { id } = await create();
    const masters = await graph.call('GET', "/me/events?$filter=subject eq 'AI Portfolio Review'");
    expect(masters.json).toMatchObject({ value: [{ id, type: 'seriesMaster' }] });
    const view = await graph.call(
      'GET',
      "/me/calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-12-02T00:00:00Z&$filter=subject eq 'AI Portfolio Review'",
    );
    expect((view.json as { value: EventJson[] }).value.map(({ type }) => type)).toEqual([
      'occurrence',
      'occurrence',
    ]);
  });

  test('pages by next link from the request’s own origin', async () => {
    const first = (await graph.call('GET', '/me/events?$top=2&$select=subject')).json as {
      '@odata.nextLink': string;
      value: { id: string }[];
    };
    expect(first['@odata.nextLink']).toMatch(/^http:\/\/graph\.test\/v1\.0\/me\/events\?/);
    const second = (await graph.call('GET', first['@odata.nextLink'].replace('http://graph.test/v1.0', '')))
      .json as { value: { id: string }[] };
    expect(second.value.map(({ id }) => id)).not.toContain(first.value[0]!.id);
  });

  test.each([
    ['/me/events?$filter=recurrence eq null', 'recurrence'],
    ['/me/events?$select=subject,colour', 'colour'],
    ['/me/events?$filter=colour eq 1', 'colour'],
    ['/me/events?$expand=calendar', 'calendar'],
    ['/me/events?$apply=x', '$apply'],
    ['/me/events?$filter=subject is 1', 'subject is 1'],
    ['/me/findMeetingTimes', 'findMeetingTimes'],
  ])('refuses %s by name', async (path, name) => {
    const answer = await graph.call('GET', path);
    expect(answer.status).toBe(400);
    expect(answer.errorMessage).toContain(name);
  });
});

describe('tags', () => {
  const any = (id: string, value: string) =>
    `singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq '${value}')`;
  const find = async (filter: string) =>
    (
      (await graph.call('GET', `/me/events?$filter=${encodeURIComponent(filter)}`)).json as {
        value: EventJson[];
      }
    ).value;

  test('are found by filter, left out of replies, and told when expanded', async () => {
    const event = await create({ singleValueExtendedProperties: [tag] });
    expect(event).not.toHaveProperty('singleValueExtendedProperties');
    expect((await find(any(tag.id, tag.value))).map(({ id }) => id)).toEqual([event.id]);
    const answer = await graph.call(
      'GET',
      `/me/events/${event.id}?$expand=singleValueExtendedProperties($filter=id eq '${tag.id}')`,
    );
    expect(answer.json).toMatchObject({ singleValueExtendedProperties: [tag] });
  });

  test('have a name whose case matters and a value whose case does not', async () => {
    await create({ singleValueExtendedProperties: [tag] });
    expect(await find(any(tag.id.replace('Tandem', 'tandem'), tag.value))).toEqual([]);
    expect(await find(any(tag.id.replace('7f3c', '7F3C'), tag.value.toUpperCase()))).toHaveLength(1);
  });

  test('combine with and, or', async () => {
    await create({ singleValueExtendedProperties: [tag] });
    expect(await find(`${any(tag.id, 'other')} or ${any(tag.id, tag.value)}`)).toHaveLength(1);
    expect(await find(`${any(tag.id, tag.value)} and subject eq 'x'`)).toEqual([]);
  });

  test('are written by PATCH, and nobody is mailed', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    await patch(id, { singleValueExtendedProperties: [tag] });
    expect(await find(any(tag.id, tag.value))).toHaveLength(1);
    expect(mailKinds()).toEqual(['invitation ben']);
  });

  test('stay with the organizer', async () => {
    await create({ singleValueExtendedProperties: [tag], attendees: [attendee('ben.ruiz')] });
    expect(copiesOf('ben.ruiz', 'AI Portfolio')[0]?.extendedProperties.size).toBe(0);
  });
});

describe('changing', () => {
  test('of attendees alone mails only those who changed', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz'), attendee('grace.liu')] });
    await patch(id, { attendees: [attendee('ben.ruiz'), attendee('hannah.price')] });
    expect(mailKinds()).toEqual([
      'cancellation grace',
      'invitation ben',
      'invitation grace',
      'invitation hannah',
    ]);
    expect(copiesOf('grace.liu', 'AI Portfolio')).toMatchObject([
      { isCancelled: true, subject: 'Canceled: AI Portfolio Review' },
    ]);
  });

  test('of the subject mails an update to all', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    await patch(id, { subject: 'AI Review' });
    expect(mailKinds()).toEqual(['invitation ben', 'update ben']);
    expect(copiesOf('ben.ruiz', 'AI Review')).toHaveLength(1);
  });

  test('of the body without the join link takes the meeting away; with it, the meeting stays', async () => {
    const { id, body } = await create({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
    const stored = await patch(id, {
      body: { contentType: 'html', content: body.content.replace('Agenda', 'New agenda') },
    });
    expect(stored.json).toMatchObject({ isOnlineMeeting: true });
    const lost = await patch(id, { body: { contentType: 'html', content: '<p>New agenda</p>' } });
    expect(lost.json).toMatchObject({
      isOnlineMeeting: false,
      onlineMeeting: null,
      onlineMeetingProvider: 'unknown',
    });
  });

  test('of one occurrence makes an exception; of the pattern drops it and mails its cancellation', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    const [, second] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    const moved = {
      start: { dateTime: '2026-12-02T10:00:00', timeZone: 'Eastern Standard Time' },
      end: { dateTime: '2026-12-02T11:00:00', timeZone: 'Eastern Standard Time' },
    };
    expect((await patch(second!.id, moved)).json).toMatchObject({
      type: 'exception',
      originalStart: '2026-12-01T15:00:00Z',
      start: { dateTime: '2026-12-02T15:00:00.0000000' },
    });
    expect(
      (
        await graph.call(
          'GET',
          `/me/events/${id}?$select=id,exceptionOccurrences&$expand=exceptionOccurrences`,
        )
      ).json,
    ).toMatchObject({
      exceptionOccurrences: [{ id: second!.id }],
    });
    const unselected = await graph.call('GET', `/me/events/${id}?$expand=exceptionOccurrences`);
    expect(unselected.json).not.toHaveProperty('exceptionOccurrences');
    const recurrence = {
      pattern: { type: 'weekly', interval: 2, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: '2026-11-24' },
    };
    await patch(id, { recurrence });
    expect(
      (await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z')).map(({ type }) => type),
    ).toEqual(['occurrence', 'occurrence']);
    expect(mailKinds()).toEqual(['cancellation ben', 'invitation ben', 'update ben', 'update ben']);
  });

  test('of a series with a changed occurrence mails once more for that occurrence', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    const [, second] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    await patch(second!.id, { subject: 'Longer review' });
    await patch(id, { location: { displayName: 'Room 1' } });
    expect(mailKinds()).toEqual(['invitation ben', 'update ben', 'update ben', 'update ben']);
  });

  test('of the people of a series reaches its dates; who was taken out of one stays out, and hears nothing of it', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz'), attendee('grace.liu')] });
    const [first] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    await patch(first!.id, { attendees: [attendee('ben.ruiz')] });
    expect(mailKinds()).toEqual(['cancellation grace', 'invitation ben', 'invitation grace']);
    graph.world.mail.length = 0;
    const people = ['ben.ruiz', 'grace.liu', 'martin.keller'].map((name) => attendee(name));
    await patch(id, { attendees: people });
    expect(mailKinds()).toEqual(['invitation martin', 'invitation martin']);
    const [same] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    expect(same!.attendees.map(({ emailAddress }) => emailAddress.address)).toEqual([
      'ben.ruiz@contoso.com',
      'martin.keller@contoso.com',
    ]);
    graph.world.mail.length = 0;
    await patch(id, { subject: 'AI Portfolio' });
    expect(mailKinds()).toEqual([
      'update ben',
      'update ben',
      'update grace',
      'update martin',
      'update martin',
    ]);
  });

  test('of the end of a series keeps its exceptions', async () => {
    const { id, recurrence } = await create();
    const [, second] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    await patch(second!.id, { subject: 'Longer review' });
    await patch(id, {
      recurrence: {
        pattern: recurrence.pattern,
        range: {
          type: 'endDate',
          startDate: '2026-11-24',
          endDate: '2026-12-08',
          recurrenceTimeZone: 'Eastern Standard Time',
        },
      },
    });
    expect(
      (await instances(id, '2026-11-24T00:00:00Z', '2027-02-01T00:00:00Z')).map(({ type }) => type),
    ).toEqual(['occurrence', 'exception', 'occurrence']);
  });

  test('refuses to move an occurrence past its neighbour', async () => {
    const { id } = await create();
    const [first] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    const late = {
      start: { dateTime: '2026-12-03T10:00:00', timeZone: 'Eastern Standard Time' },
      end: { dateTime: '2026-12-03T11:00:00', timeZone: 'Eastern Standard Time' },
    };
    expect((await patch(first!.id, late)).errorCode).toBe('ErrorOccurrenceCrossingBoundary');
  });

  test('with an outdated ETag is refused', async () => {
    const event = await create();
    await patch(event.id, { subject: 'Newer' });
    const answer = await patch(
      event.id,
      { subject: 'Older' },
      { headers: { 'If-Match': event['@odata.etag'] } },
    );
    expect([answer.status, answer.errorCode]).toEqual([412, 'ErrorIrresolvableConflict']);
  });
});

describe('ending', () => {
  test('by cancel answers 202, mails everybody and marks their copies', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    expect(
      (await graph.call('POST', `/me/events/${id}/cancel`, { body: { comment: 'Not needed' } })).status,
    ).toBe(202);
    expect(mailKinds()).toEqual(['cancellation ben', 'invitation ben']);
    expect((await graph.call('GET', `/me/events/${id}`)).errorCode).toBe('ErrorItemNotFound');
  });

  test('by cancel is the organizer’s alone', async () => {
    await create({ attendees: [attendee('ben.ruiz')] });
    const copy = copiesOf('ben.ruiz', 'AI Portfolio')[0]!;
    expect(
      (await graph.call('POST', `/me/events/${copy.id}/cancel`, { as: 'ben.ruiz', body: {} })).status,
    ).toBe(400);
  });

  test('by DELETE answers 204 and mails cancellations too', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    expect((await graph.call('DELETE', `/me/events/${id}`)).status).toBe(204);
    expect(mailKinds()).toEqual(['cancellation ben', 'invitation ben']);
  });

  test('of one occurrence is told among the cancelled occurrences', async () => {
    const { id } = await create();
    const [first] = await instances(id, '2026-11-24T00:00:00Z', '2026-12-15T00:00:00Z');
    await graph.call('DELETE', `/me/events/${first!.id}`);
    expect(await instances(id, '2026-11-24T00:00:00Z', '2026-12-02T00:00:00Z')).toHaveLength(1);
    const answer = await graph.call('GET', `/me/events/${id}?$select=cancelledOccurrences`);
    expect(answer.json).toMatchObject({ cancelledOccurrences: [`OID.${id}.2026-11-24`] });
  });
});

test('an attendee’s answer reaches the organizer', async () => {
  const { id } = await create({ attendees: [attendee('ben.ruiz')] });
  const copy = copiesOf('ben.ruiz', 'AI Portfolio')[0]!;
  expect(
    (
      await graph.call('POST', `/me/events/${copy.id}/accept`, {
        as: 'ben.ruiz',
        body: { sendResponse: true },
      })
    ).status,
  ).toBe(202);
  const event = (await graph.call('GET', `/me/events/${id}`)).json as EventJson;
  expect(event.attendees[0]?.status.response).toBe('accepted');
});

describe('attachments', () => {
  const file = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'Agenda.docx',
    contentType: 'text/plain',
    contentBytes: 'SGVsbG8=',
  };

  test('notify nobody when added, and go with the next invitation', async () => {
    const { id } = await create({ attendees: [attendee('ben.ruiz')] });
    expect((await graph.call('POST', `/me/events/${id}/attachments`, { body: file })).status).toBe(201);
    expect(mailKinds()).toEqual(['invitation ben']);
    await patch(id, { attendees: [attendee('ben.ruiz'), attendee('grace.liu')] });
    expect(copiesOf('ben.ruiz', 'AI Portfolio')[0]?.attachments).toEqual([]);
    expect(copiesOf('grace.liu', 'AI Portfolio')[0]?.attachments).toMatchObject([
      { name: 'Agenda.docx', contentBytes: 'SGVsbG8=' },
    ]);
    expect(graph.world.mail.map(({ hasAttachments }) => hasAttachments)).toEqual([false, true]);
  });

  test('are listed and deleted', async () => {
    const { id } = await create();
    const added = (await graph.call('POST', `/me/events/${id}/attachments`, { body: file })).json as {
      id: string;
    };
    expect((await graph.call('GET', `/me/events/${id}/attachments?$select=name,size`)).json).toMatchObject({
      value: [{ name: 'Agenda.docx', size: 5 }],
    });
    expect((await graph.call('DELETE', `/me/events/${id}/attachments/${added.id}`)).status).toBe(204);
    expect((await graph.call('GET', `/me/events/${id}`)).json).toMatchObject({ hasAttachments: false });
  });

  test('of 3 MB or more are refused', async () => {
    const { id } = await create();
    const body = { ...file, contentBytes: 'A'.repeat(4 * 1024 * 1024) };
    expect((await graph.call('POST', `/me/events/${id}/attachments`, { body })).status).toBe(413);
  });
});

describe('another’s calendar', () => {
  const path = '/users/ada.okafor@contoso.com/calendar/events';

  test('is written by a delegate with the shared scope, in the owner’s name', async () => {
    await create({ attendees: [attendee('ben.ruiz')] }, { as: 'nora.lindqvist' }, path);
    expect(graph.world.mail).toMatchObject([{ from: 'ada.okafor@contoso.com', to: 'ben.ruiz@contoso.com' }]);
  });

  test.each([
    ['without a grant', { as: 'ben.ruiz' }],
    ['without the shared scope', { as: 'nora.lindqvist', scopes: ['Calendars.ReadWrite'] }],
  ])('is refused %s', async (_what, options) => {
    const answer = await graph.call('POST', path, { ...options, body: weeklyMeeting() });
    expect([answer.status, answer.errorCode]).toEqual([403, 'ErrorAccessDenied']);
  });

  test('stands among the delegate’s calendars, with its owner, and can be written by its id', async () => {
    const answer = (await graph.call('GET', '/me/calendars', { as: 'nora.lindqvist' })).json as {
      value: { id: string; canEdit: boolean; owner: { address: string } }[];
    };
    const shared = answer.value.find(({ owner }) => owner.address === 'ada.okafor@contoso.com')!;
    expect(shared.canEdit).toBe(true);
    const event = await create({}, { as: 'nora.lindqvist' }, `/me/calendars/${shared.id}/events`);
    expect(
      (await graph.call('GET', `/me/calendar/events?$filter=subject eq 'AI Portfolio Review'`)).json,
    ).toMatchObject({ value: [{ id: event.id }] });
  });
});
