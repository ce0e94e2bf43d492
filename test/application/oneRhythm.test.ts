import fc from 'fast-check';
import { applyPlan } from '../../src/application/applyPlan';
import { clearApply } from '../../src/application/clearApply';
import type { Lists } from '../../src/application/ports/Lists';
import { readRhythm } from '../../src/application/readRhythm';
import { tellSeries } from '../../src/application/tellSeries';
import type { SharedWorkspace } from '../../src/application/workspace/SharedWorkspace';
import type { Person } from '../../src/domain/org/types';
import { standingOf } from '../../src/domain/rhythm/standing';
import { ada, ben, grace, settings } from '../domain/rhythm/builders';
import { calendarInMemory, type CalendarInMemory } from './calendarInMemory';
import { ListsInMemory } from './listsInMemory';
import { servicesWith } from './services';
import { make, throughout, workspaceFor } from './workspaceFor';

interface Window {
  readonly person: Person;
  readonly shared: SharedWorkspace;
  readonly calendar: CalendarInMemory;
}

const berlin = 'Europe/Berlin';

async function windowOf(world: ListsInMemory, person: Person, calendar = calendarInMemory()) {
  const { user, lists } = world.as(person.name);
  const viewer = { userId: person.id, loginHint: person.mail, zone: berlin };
  const shared = workspaceFor(lists, { viewer });
  await shared.open();
  return { person, shared, calendar, user };
}

const servicesOf = ({ person, shared, calendar }: Window) => {
  const services = servicesWith(calendar);
  const context = { ...services.context, userId: person.id };
  return {
    ...services,
    ...{ shared, context },
    directory: { ...services.directory, me: () => Promise.resolve(person) },
  };
};

/** What pressing Apply does, from the plan that was on screen. */
async function pressApply(window: Window): Promise<'applied' | Person> {
  const services = servicesOf(window);
  const asRead = window.shared.state().content?.settings ?? settings();
  const reading = await readRhythm(services, asRead);
  const clearance = await clearApply(services, asRead, reading.plan);
  if (clearance.kind === 'taken') return clearance.by;
  if (clearance.kind === 'outdated') throw new Error('Nobody changed their address.');
  await throughout(applyPlan(services, clearance.settings, reading.plan));
  await tellSeries(services, clearance.settings, await readRhythm(services, clearance.settings));
  return 'applied';
}

/** Lists that were made, with seats and times on which the leaders agree. */
async function agreedLists(): Promise<ListsInMemory> {
  const world = new ListsInMemory();
  const first = await windowOf(world, grace);
  await first.shared.edit([{ kind: 'replace', settings: settings() }]);
  await make(first.shared);
  return world;
}

/** Every call waits until its turn comes. */
function scheduled<Port extends object>(
  port: Port,
  scheduler: fc.Scheduler,
  names: readonly (keyof Port)[],
): Port {
  const wrapped = names.map((name) => [
    name,
    scheduler.scheduleFunction(port[name] as unknown as () => Promise<unknown>),
  ]);
  return { ...port, ...(Object.fromEntries(wrapped) as Partial<Port>) };
}

const scheduledLists = (lists: Lists, scheduler: fc.Scheduler): Lists =>
  scheduled(lists, scheduler, ['write', 'read', 'reread', 'claim']);

test('of two leaders who press Apply at one moment one sends the meetings, whatever comes first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = await agreedLists();
      const windows = [ada, ben].map((person): Window => {
        const { lists } = world.as(person.name);
        const viewer = { userId: person.id, loginHint: person.mail, zone: berlin };
        const calendar = scheduled(calendarInMemory(), scheduler, ['perform', 'findSeries']);
        return { person, calendar, shared: workspaceFor(scheduledLists(lists, scheduler), { viewer }) };
      });
      const opened = Promise.all(windows.map(({ shared }) => shared.open()));
      await scheduler.waitFor(opened);
      const outcomes = await scheduler.waitFor(Promise.all(windows.map(pressApply)));

      const sent = windows.map(({ calendar }) => calendar.series().length);
      expect([...sent].sort()).toEqual([0, 3]);
      const winner = windows[sent.indexOf(3)]!.person;
      expect(outcomes[sent.indexOf(3)]).toBe('applied');
      expect(outcomes[sent.indexOf(0)]).toMatchObject({ id: winner.id });
    }),
    { numRuns: 60 },
  );
});

test('two windows of one person send the meetings once, whatever comes first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = await agreedLists();
      const mailbox = calendarInMemory();
      const windows = [ada, ada].map((person): Window => {
        const { lists } = world.as(person.name);
        const calendar = scheduled(mailbox, scheduler, ['perform', 'findSeries']);
        return { person, calendar, shared: workspaceFor(scheduledLists(lists, scheduler)) };
      });
      await scheduler.waitFor(Promise.all(windows.map(({ shared }) => shared.open())));
      const outcomes = await scheduler.waitFor(Promise.all(windows.map(pressApply)));

      expect(outcomes).toEqual(['applied', 'applied']);
      expect(mailbox.series()).toHaveLength(3);
      expect(new Set(mailbox.mails).size).toBe(mailbox.mails.length);
    }),
    { numRuns: 60 },
  );
});

test('everybody else learns who sends the meetings, and who is in them, from what is shared', async () => {
  const world = await agreedLists();
  expect(await pressApply(await windowOf(world, ada))).toBe('applied');

  const { shared } = await windowOf(world, ben);
  const content = shared.state().content!;
  expect(content.settings.organizer).toMatchObject({ id: ada.id });
  expect(content.series.map(({ meeting, state }) => `${meeting} ${state}`)).toEqual([
    'portfolio-review living',
    'readiness-sync living',
    'governance-council living',
  ]);
  expect(content.series[0]!.iCalUId).not.toBe('');
  const viewer = { userId: ben.id, actsFor: [] };
  expect(standingOf(content.settings, content.series, viewer)).toMatchObject({
    kind: 'theirs',
    organizer: { name: 'Ada Okafor' },
  });
});

test('what another leader changes waits for the organizer, with who caused it, until it is sent', async () => {
  const world = await agreedLists();
  const adas = await windowOf(world, ada);
  await pressApply(adas);
  const bens = await windowOf(world, ben);
  await bens.shared.edit([{ kind: 'seat', role: 'COO', person: null }]);
  expect(bens.shared.state().content!.waiting).toEqual([
    { meeting: 'portfolio-review', what: ['people', 'agenda'], by: 'Ben Ruiz', on: '1970-01-01' },
    { meeting: 'readiness-sync', what: ['agenda'], by: 'Ben Ruiz', on: '1970-01-01' },
    { meeting: 'governance-council', what: ['people', 'agenda'], by: 'Ben Ruiz', on: '1970-01-01' },
  ]);

  await adas.shared.open();
  expect(adas.shared.state().content!.waiting).toHaveLength(3);
  await pressApply(adas);
  expect(adas.shared.state().content!.waiting).toEqual([]);
});

test('what the organizer changes waits for nobody', async () => {
  const world = await agreedLists();
  const adas = await windowOf(world, ada);
  await pressApply(adas);
  await adas.shared.edit([{ kind: 'seat', role: 'COO', person: null }]);
  expect(adas.shared.state().content!.waiting).toEqual([]);
});

test('a change that mails nobody makes nothing wait, and one that is taken back waits no longer', async () => {
  const world = await agreedLists();
  await pressApply(await windowOf(world, ada));
  const { shared } = await windowOf(world, ben);
  await shared.edit([
    { kind: 'acceptFinding', accepted: { key: 'x', because: 'y', by: 'Ben', on: '2026-12-01' } },
  ]);
  expect(shared.state().content!.waiting).toEqual([]);
  await shared.edit([{ kind: 'seat', role: 'COO', person: null }]);
  await shared.edit([{ kind: 'seat', role: 'COO', person: grace }]);
  expect(shared.state().content!.waiting).toEqual([]);
});

test('a second rhythm is refused while one lives, before anything is written', async () => {
  const world = await agreedLists();
  await pressApply(await windowOf(world, ada));
  const bens = await windowOf(world, ben);
  const services = servicesOf(bens);
  const own = { ...settings(), organizer: ben };
  const { plan } = await readRhythm(services, own);
  const isWrite = (call: string): boolean => /write|claim/.test(call);
  const writes = world.calls.filter(isWrite).length;
  expect(await clearApply(services, own, plan)).toMatchObject({ kind: 'taken', by: { id: ada.id } });
  expect(world.calls.filter(isWrite)).toHaveLength(writes);
  expect(bens.calendar.series()).toEqual([]);
});

test('nothing is sent to whom the directory knows by another address by the time of Apply', async () => {
  const world = await agreedLists();
  const adas = await windowOf(world, ada);
  const services = servicesOf(adas);
  const { plan } = await readRhythm(services, settings());
  const accountsWith = (mail: string) => (ids: readonly string[]) =>
    ids.map((id) => ({
      ...{ id, isGuest: false },
      person: [ada, ben, grace]
        .map((one) => (one === grace ? { ...one, mail } : one))
        .find((one) => one.id === id)!,
    }));
  world.accounts = accountsWith('grace.new@contoso.com');
  expect(await clearApply(services, settings(), plan)).toEqual({ kind: 'outdated' });
  world.accounts = accountsWith(grace.mail);
  expect(await clearApply(services, settings(), plan)).toMatchObject({ kind: 'clear' });
});

test('handing over writes the next organizer over the one who hands over, and over nobody else', async () => {
  const world = await agreedLists();
  const adas = await windowOf(world, ada);
  await pressApply(adas);
  expect(await adas.shared.claimOrganizer(ben, grace)).toMatchObject({ kind: 'taken', by: { id: ada.id } });
  expect(await adas.shared.claimOrganizer(ben, ada)).toMatchObject({ kind: 'claimed' });

  const bens = await windowOf(world, ben);
  const { settings: shared, series } = bens.shared.state().content!;
  expect(standingOf(shared, series, { userId: ada.id, actsFor: [] }).kind).toBe('handedOver');
  expect(standingOf(shared, series, { userId: ben.id, actsFor: [] }).kind).toBe('comingToYou');
  expect(standingOf(shared, series, { userId: grace.id, actsFor: [] }).kind).toBe('theirs');
});

test('a lost answer to the claim is asked for again, and nobody is claimed twice', async () => {
  const world = await agreedLists();
  const adas = await windowOf(world, ada);
  adas.user.losesNextAnswer = true;
  expect(await adas.shared.claimOrganizer(ada)).toMatchObject({ kind: 'claimed' });
  const bens = await windowOf(world, ben);
  expect(await bens.shared.claimOrganizer(ben)).toMatchObject({ kind: 'taken', by: { id: ada.id } });
});

test('where both had begun, the second is shown both and chooses; what only one began asks nobody twice', async () => {
  const world = new ListsInMemory();
  const [adas, bens] = [world.as('Ada'), world.as('Ben')].map(({ lists, user }) => {
    user.consented = false;
    return workspaceFor(lists);
  }) as [SharedWorkspace, SharedWorkspace];
  await Promise.all([adas.open(), bens.open()]);
  await adas.edit([{ kind: 'seat', role: 'CAIO', person: ada }]);
  await adas.edit([{ kind: 'seat', role: 'COO', person: grace }]);
  await bens.edit([{ kind: 'seat', role: 'CAIO', person: ada }]);
  await bens.edit([{ kind: 'seat', role: 'COO', person: ben }]);
  await bens.edit([{ kind: 'setLetter', decision: 'budget-allocation', role: 'CEO', letter: 'C' }]);
  await adas.connect();
  await throughout(adas.provision(await adas.planProvision()));
  expect(adas.state().conflicts).toEqual([]);

  await bens.connect();
  const asked = bens.state().conflicts;
  expect(asked.map(({ list, key }) => `${list} ${key}`).sort()).toEqual([
    'raci budget-allocation',
    'seats COO',
  ]);
  expect(bens.state().content!.settings.organization.seats.COO).toMatchObject({ name: 'Grace Liu' });
  for (const conflict of asked)
    await bens.resolve(
      bens.state().conflicts.find(({ key }) => key === conflict.key)!,
      'mine',
    );
  await bens.open();
  expect(bens.state().conflicts).toEqual([]);
  expect(bens.state().content!.settings.organization.seats.COO).toMatchObject({ name: 'Ben Ruiz' });
});
