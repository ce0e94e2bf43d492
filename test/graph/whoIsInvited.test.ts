import { applyPlan } from '../../src/application/applyPlan';
import { readRhythm } from '../../src/application/readRhythm';
import { contentOf, rowsOf } from '../../src/domain/workspace/contentOf';
import { emptyContent } from '../../src/domain/workspace/emptyContent';
import { defaultTime } from '../../src/domain/rhythm/defaultTime';
import type { Person } from '../../src/domain/org/types';
import type { RhythmSettings } from '../../src/domain/rhythm/types';
import { initialSettings } from '../../src/ui/rhythm/useStoredSettings';
import { calendarInMemory } from '../application/calendarInMemory';
import { servicesWith } from '../application/services';
import { localGraph, type LocalGraph } from './localGraph';

const caio = 'ada.okafor@contoso.com';

function personIn({ world }: LocalGraph, upn: string): Person {
  const { id, displayName, mail } = world.personByUpn(upn)!;
  return { id, name: displayName, mail, title: null };
}

function settingsWith(graph: LocalGraph, coo: Person): RhythmSettings {
  const seats = { CAIO: personIn(graph, caio), CIO: personIn(graph, 'ben.ruiz@contoso.com'), COO: coo };
  return {
    organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' },
    overrides: [],
    times: {
      'readiness-sync': defaultTime('readiness-sync', '2026-12-01', 'America/New_York'),
      'governance-council': defaultTime('governance-council', '2026-12-01', 'America/New_York'),
    },
    moves: [],
    organizer: null,
  };
}

const servicesOf = (graph: LocalGraph) => ({
  ...servicesWith(calendarInMemory()),
  ...{ calendar: graph.secondSession(), directory: graph.directory, clock: graph.world.clock },
});

test('an address that somebody wrote into a seat invites nobody: the meeting waits, the others go on', async () => {
  const graph = localGraph(caio);
  const grace = personIn(graph, 'grace.liu@contoso.com');
  const redirected = { ...grace, mail: 'grace.liu@contoso-partners.example' };
  const services = servicesOf(graph);
  const settings = settingsWith(graph, redirected);
  const { plan } = await readRhythm(services, settings);
  expect(plan.blocked).toMatchObject([{ kind: 'mismatch', role: 'COO', found: { mail: grace.mail } }]);
  expect(new Set(plan.steps.map(({ meeting }) => meeting))).toEqual(new Set(['readiness-sync']));
  for await (const { failure } of applyPlan(services, settings, plan)) expect(failure).toBeNull();
  expect(graph.world.mail.map(({ to }) => to)).toEqual(['ben.ruiz@contoso.com']);
});

test('the name and the address that are invited are the directory’s', async () => {
  const graph = localGraph(caio);
  const grace = personIn(graph, 'grace.liu@contoso.com');
  const { plan } = await readRhythm(servicesOf(graph), settingsWith(graph, { ...grace, name: 'Wei Zhang' }));
  const names = plan.steps.flatMap((step) => (step.kind === 'setAttendees' ? step.attendees : []));
  expect(names).toContainEqual({ name: 'Grace Liu', mail: grace.mail, kind: 'required' });
});

test('a guest, and an address of another domain, are marked in the plan', async () => {
  const graph = localGraph(caio);
  const rosa = personIn(graph, 'rosa.klein@fabrikam.example');
  const { plan } = await readRhythm(servicesOf(graph), settingsWith(graph, rosa));
  const people = plan.steps.flatMap((step) => (step.kind === 'setAttendees' ? step.attendees : []));
  expect(people).toContainEqual(expect.objectContaining({ mail: rosa.mail, outside: 'guest' }));
  expect(people.filter(({ outside }) => outside !== undefined)).toHaveLength(1);
});

test('who may not look people up sends nothing, and learns why', async () => {
  const graph = localGraph(caio, { refused: ['User.ReadBasic.All'] });
  const grace = personIn(graph, 'grace.liu@contoso.com');
  const { plan, expected } = await readRhythm(servicesOf(graph), settingsWith(graph, grace));
  expect(plan).toMatchObject({ steps: [], blocked: [{ kind: 'notVerified' }] });
  expect(expected).toHaveLength(2);
});

test.each(['move:governance-council:zzz', 'time:governance-council'])(
  'of a meeting whose %s says something else nothing is sent; the others go on, and the plan says why',
  async (key) => {
    const graph = localGraph(caio);
    const stored = settingsWith(graph, personIn(graph, 'grace.liu@contoso.com'));
    const rows = rowsOf({ ...emptyContent, settings: stored })
      .filter((row) => row.key !== key)
      .concat({ list: 'settings', key, fields: { date: '2026-13-45', time: '10:00', zone: 'Mars/Olympus' } });
    const { content } = contentOf(rows);
    const { clock } = graph.world;
    const settings = initialSettings(content.settings, { now: clock.now(), zone: 'Europe/Berlin' });
    expect(Object.keys(settings.times).includes('governance-council')).toBe(!key.startsWith('time'));
    const { plan } = await readRhythm(servicesOf(graph), settings);
    expect(plan.steps.map(({ meeting }) => meeting)).toContain('readiness-sync');
    expect(plan.steps.map(({ meeting }) => meeting)).not.toContain('governance-council');
    expect(plan.blocked?.[0]).toMatchObject({ kind: 'unread', meeting: 'governance-council', key });
  },
);
