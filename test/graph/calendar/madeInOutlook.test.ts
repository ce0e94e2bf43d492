import { canonicalPropertyId } from '../../../sandbox/graph/extendedProperties';
import { applyPlan } from '../../../src/application/applyPlan';
import { readRhythm } from '../../../src/application/readRhythm';
import { tagOf } from '../../../src/domain/appointment/formDifferences';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { addInTag, seriesTag, workspaceTag } from '../../../src/graph/calendar/seriesTags';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { addInIds, localGraph, type LocalGraph } from '../localGraph';

const caio = 'ada.okafor@contoso.com';
const [unified = '', xml = ''] = addInIds;

function settingsIn({ world }: LocalGraph, startTime = '10:00'): RhythmSettings {
  const seat = (upn: string) => {
    const { id, displayName, mail } = world.personByUpn(`${upn}@contoso.com`)!;
    return { id, name: displayName, mail, title: null };
  };
  const seats = { CAIO: seat('ada.okafor'), CIO: seat('ben.ruiz'), COO: seat('grace.liu') };
  const time = { ...defaultTime('governance-council', '2026-12-01', 'America/New_York'), startTime };
  return {
    organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' },
    overrides: [],
    times: { 'governance-council': time },
    moves: [],
    organizer: null,
  };
}

function visit(graph: LocalGraph, settings = settingsIn(graph)) {
  const services = {
    ...servicesWith(calendarInMemory()),
    calendar: graph.secondSession(),
    directory: graph.directory,
    clock: graph.world.clock,
  };
  const read = () => readRhythm(services, settings);
  const apply = async () => {
    const { plan } = await read();
    for await (const { state } of applyPlan(services, settings, plan)) expect(state).not.toBe('failed');
  };
  return { read, apply };
}

const keyOf = (addInId: string) => canonicalPropertyId(addInTag(addInId));

const mailboxOf = ({ world }: LocalGraph) => world.mailboxes.get(world.personByUpn(caio)!.id)!;

function change(graph: LocalGraph, changes: { subject?: string; extendedProperties?: Map<string, string> }) {
  const { events } = mailboxOf(graph);
  for (const [id, event] of events)
    if (event.subject === 'AI Governance Council') events.set(id, { ...event, ...changes });
}

/** The council as Outlook would have saved it: filled by the add-in, and nothing written through Graph. */
async function madeInOutlook(graph: LocalGraph, addInId: string): Promise<void> {
  await visit(graph).apply();
  const me = settingsIn(graph).organization.seats.CAIO!;
  const [expected] = expectedSeries(settingsIn(graph), me);
  const value = JSON.stringify({ tandem: tagOf(expected!).written });
  change(graph, { extendedProperties: new Map([[keyOf(addInId), value]]) });
}

test.each([
  ['unified package', unified],
  ['XML manifest', xml],
])(
  'a series that the add-in of the %s made is in order, and nothing is planned for it',
  async (_, addInId) => {
    const graph = localGraph(caio);
    await madeInOutlook(graph, addInId);
    const { actual, plan } = await visit(graph).read();
    expect(actual).toHaveLength(1);
    expect(plan).toEqual({ steps: [], drifts: [], states: { 'governance-council': 'inOrder' } });
  },
);

test('one that was edited by hand since shows as drift', async () => {
  const graph = localGraph(caio);
  await madeInOutlook(graph, unified);
  change(graph, { subject: 'Council of wise people' });
  const { plan } = await visit(graph).read();
  expect(plan.steps).toEqual([]);
  expect(plan.drifts).toMatchObject([
    { field: 'subject', expected: 'AI Governance Council', actual: 'Council of wise people' },
  ]);
});

test('the next change through Tandem gives it the tags of all other series', async () => {
  const graph = localGraph(caio);
  await madeInOutlook(graph, unified);
  await visit(graph, settingsIn(graph, '11:00')).apply();
  const [council, ...others] = [...mailboxOf(graph).events.values()].filter(({ extendedProperties }) =>
    extendedProperties.has(keyOf(unified)),
  );
  expect(others).toEqual([]);
  expect([...council!.extendedProperties.keys()]).toEqual(expect.arrayContaining([workspaceTag, seriesTag]));
  const { actual, plan } = await visit(graph, settingsIn(graph, '11:00')).read();
  expect(actual).toHaveLength(1);
  expect(plan.states).toEqual({ 'governance-council': 'inOrder' });
});

test('an appointment from which the add-in took its record away is left alone', async () => {
  const graph = localGraph(caio);
  await madeInOutlook(graph, unified);
  change(graph, { extendedProperties: new Map([[keyOf(unified), '{}']]) });
  const { actual } = await visit(graph).read();
  expect(actual).toEqual([]);
});

test('another add-in’s properties are not ours', async () => {
  const graph = localGraph(caio);
  await madeInOutlook(graph, '99999999-0000-4000-8000-000000000000');
  expect((await visit(graph).read()).actual).toEqual([]);
});
