import { createGraph } from '../../../sandbox/graph/createGraph';
import { createFaults } from '../../../sandbox/world/faults';
import { createTraffic } from '../../../sandbox/world/traffic';
import type { World } from '../../../sandbox/world/createWorld';
import { graphCalendar } from '../../../src/graph/calendar/graphCalendar';
import { createGraphGateway } from '../../../src/graph/GraphGateway';
import { localGraph } from '../localGraph';
import { prepared, steps } from './builders';

const tenantId = 'tenant-1';
const window = { startUtc: Date.UTC(2026, 10, 23), endUtc: Date.UTC(2027, 0, 23) };
const attendees = [{ name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' }] as const;

/** What another person of the same tenant received. */
function receivedBy(world: World, upn: string) {
  const userId = world.personByUpn(upn)!.id;
  const verifyToken = (token: string) => ({ userId, scopes: token.split(' ') });
  const serve = createGraph(world, { verifyToken, faults: createFaults(), traffic: createTraffic() });
  const tokens = { tokenFor: (scopes: readonly string[]) => Promise.resolve(scopes.join(' ')) };
  const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
    fetch: (url, init) => serve(new Request(url, init)),
    wait: () => Promise.resolve(),
    nowMs: () => world.clock.now(),
  });
  return graphCalendar(gateway, 'Europe/Berlin', []).receivedRhythm(null, window);
}

async function sentByAda() {
  const graph = localGraph('ada.okafor@contoso.com');
  const [made] = await graph.calendar.perform(null, tenantId, [prepared(steps.create)]);
  const eventId = made?.kind === 'done' ? made.eventId! : '';
  await graph.calendar.perform(null, tenantId, [prepared({ ...steps.setAttendees, attendees, eventId })]);
  return { graph, eventId };
}

test('who is invited finds the series by its agenda, and who sends it', async () => {
  const { graph } = await sentByAda();
  expect(await receivedBy(graph.world, 'ben.ruiz@contoso.com')).toMatchObject([
    {
      subject: 'AI Portfolio Review',
      organizer: { name: 'Ada Okafor', mail: 'ada.okafor@contoso.com' },
    },
  ]);
});

test('who sends it received nothing, nor did somebody who is not invited', async () => {
  const { graph } = await sentByAda();
  expect(await graph.calendar.receivedRhythm(null, window)).toEqual([]);
  expect(await receivedBy(graph.world, 'grace.liu@contoso.com')).toEqual([]);
});

test('a series that was cancelled is none that somebody sends', async () => {
  const { graph, eventId } = await sentByAda();
  const about = { meeting: 'portfolio-review', why: [], mails: ['ben.ruiz@contoso.com'] } as const;
  await graph.calendar.perform(null, tenantId, [
    prepared({ ...about, kind: 'cancel', eventId, subject: 'AI Portfolio Review' }),
  ]);
  expect(await receivedBy(graph.world, 'ben.ruiz@contoso.com')).toEqual([]);
});
