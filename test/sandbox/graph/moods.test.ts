import type { Mood } from '../../../sandbox/world/moods';
import { startGraph, weeklyMeeting } from './startGraph';

const tag = 'String {7b6f3d52-8c1e-4f0a-9a54-2d6c1e0b7f43} Name Long';
const inTag = `$expand=singleValueExtendedProperties($filter=id eq '${tag}')`;

function startMoody(...moods: readonly Mood[]) {
  const graph = startGraph();
  moods.forEach((mood) => graph.world.moods.add(mood));
  const create = async (more: object = {}) => {
    const body = weeklyMeeting({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness', ...more });
    return graph.call('POST', '/me/events', { body });
  };
  const idOf = async (more?: object) => ((await create(more)).json as { id: string }).id;
  const call: (...request: Parameters<typeof graph.call>) => ReturnType<typeof graph.call> = (...request) =>
    graph.call(...request);
  return { call, create, idOf };
}

test('a long property is cut in a collection, and whole in its event', async () => {
  const { call, idOf } = startMoody('cutProperties');
  const value = 'x'.repeat(293);
  const id = await idOf({ singleValueExtendedProperties: [{ id: tag, value }] });
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${tag}' and ep/value ne null)`;
  const list = await call('GET', `/me/events?$filter=${encodeURIComponent(filter)}&${inTag}`);
  expect(list.json).toMatchObject({
    value: [{ singleValueExtendedProperties: [{ value: 'x'.repeat(255) }] }],
  });
  expect((await call('GET', `/me/events/${id}?${inTag}`)).json).toMatchObject({
    singleValueExtendedProperties: [{ value }],
  });
});

test('a transaction makes the same event once, and another one never, even after a removal', async () => {
  const { call, create } = startMoody();
  const transactionId = 'b1e0a1f0-0000-8000-8000-000000000001';
  const { id } = (await create({ transactionId })).json as { id: string };
  expect((await create({ transactionId })).json).toMatchObject({ id });
  const other = await create({ transactionId, subject: 'Another' });
  expect(other).toMatchObject({ status: 409, errorCode: 'ErrorDuplicateTransactionId' });
  expect(other.json).toMatchObject({ error: { '@event.existingEventId': id } });
  await call('DELETE', `/me/events/${id}`);
  expect(await create({ transactionId })).toMatchObject({ status: 409 });
});

test('the link of a new meeting comes late', async () => {
  const { call, create } = startMoody('lateTeamsLink');
  const made = (await create()).json as { id: string };
  expect(made).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  expect((await call('GET', `/me/events/${made.id}`)).json).toMatchObject({ onlineMeeting: null });
  expect((await call('GET', `/me/events/${made.id}`)).json).toMatchObject({
    onlineMeeting: { joinUrl: expect.stringContaining('https://teams.microsoft.com/') as string },
  });
});

test('a new event is not found at first, and then being worked on', async () => {
  const { call, idOf } = startMoody('notFoundAfterCreation', 'teamsFinishesEvents');
  const path = `/me/events/${await idOf()}`;
  const rename = () => call('PATCH', path, { body: { subject: 'Review' } });
  expect(await rename()).toMatchObject({ status: 404, errorCode: 'ErrorItemNotFound' });
  expect(await rename()).toMatchObject({ status: 412 });
  expect(await rename()).toMatchObject({ status: 200 });
});

test('users are found by id and sign-in name, not by an address that differs from it', async () => {
  const { call } = startMoody();
  expect(await call('GET', '/users/ingrid.solberg@contoso.com')).toMatchObject({ status: 404 });
  expect((await call('GET', '/users/isolberg@contoso.com')).json).toMatchObject({
    mail: 'ingrid.solberg@contoso.com',
  });
  const byMail = encodeURIComponent("mail eq 'siobhan.o''neill@contoso.com'");
  expect((await call('GET', `/users?$filter=${byMail}`)).json).toMatchObject({
    value: [{ displayName: "Siobhan O'Neill" }],
  });
});

test('the teams that one has joined take no query options', async () => {
  const { call } = startMoody();
  expect(await call('GET', '/me/joinedTeams?$select=id')).toMatchObject({ status: 400 });
  const { value } = (await call('GET', '/me/joinedTeams')).json as { value: object[] };
  expect(value.map((team) => Object.keys(team))).toEqual([['id', 'displayName', 'description']]);
});

test('every ninth request of a busy tenant has to wait', async () => {
  const { call } = startMoody('busy');
  const statuses: number[] = [];
  for (let index = 0; index < 18; index += 1) statuses.push((await call('GET', '/me')).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect(statuses.filter((status) => status === 503)).toHaveLength(1);
});
