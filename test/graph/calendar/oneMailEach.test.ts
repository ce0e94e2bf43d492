import { applyPlan, type ApplyProgress } from '../../../src/application/applyPlan';
import { readRhythm } from '../../../src/application/readRhythm';
import { mailKey } from '../../../src/domain/rhythm/sameMail';
import type { Plan } from '../../../src/domain/reconcile/types';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import { detailsOf } from '../../../src/domain/rhythm/meetings';
import type { MeetingDetails, OccurrenceMove, RhythmSettings } from '../../../src/domain/rhythm/types';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { localGraph, type LocalGraph } from '../localGraph';

const id = 'portfolio-review';
const caio = 'ada.okafor@contoso.com';
const time = defaultTime(id, '2026-12-01', 'America/New_York');
const moved: OccurrenceMove = { meeting: id, date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' };

type Change = (settings: RhythmSettings, graph: LocalGraph) => RhythmSettings;

const seat = ({ world }: LocalGraph, name: string) => {
  const { id: userId, displayName, mail } = world.personByUpn(`${name}@contoso.com`)!;
  return { id: userId, name: displayName, mail, title: null };
};

const first = (graph: LocalGraph, moves: readonly OccurrenceMove[]): RhythmSettings => ({
  organization: {
    model: 'both-report-to-coo',
    seats: { CAIO: seat(graph, 'ada.okafor'), CIO: seat(graph, 'ben.ruiz'), COO: seat(graph, 'grace.liu') },
    escalation: 'fromModel',
  },
  ...{ overrides: [], times: { [id]: time }, moves, organizer: null },
});

const withDetails =
  (more: Partial<MeetingDetails>): Change =>
  (settings) => ({ ...settings, details: { [id]: { ...detailsOf(settings, id), ...more } } });

const succession: Change = (settings, graph) => ({
  ...settings,
  organization: {
    ...settings.organization,
    seats: { ...settings.organization.seats, COO: seat(graph, 'martin.keller') },
  },
});
const later: Change = (settings) => ({ ...settings, times: { [id]: { ...time, startTime: '15:30' } } });
const renamed = withDetails({ name: 'AI Review' });
const inRoom = withDetails({ room: 'Room 4' });
const optional: Change = (settings) => ({
  ...settings,
  overrides: [{ meeting: id, role: 'COO', kind: 'optional' }],
});
const ended = withDetails({ endsFrom: '2027-03-01' });

const changes: Readonly<Record<string, readonly Change[]>> = {
  'a succession': [succession],
  'another time': [later],
  'a name': [renamed],
  'a place of a person': [optional],
  'an end': [ended],
  'a succession and a name': [succession, renamed],
  'a succession and another time': [succession, later],
  'another time and a name': [later, renamed],
  'an end, a room and a succession': [ended, inRoom, succession],
  'a succession, another time, a room and a name': [succession, later, inRoom, renamed],
};

/** A tenant in which the first settings stand. */
async function tenant(moves: readonly OccurrenceMove[]) {
  const graph = localGraph(caio);
  const services = {
    ...servicesWith(calendarInMemory()),
    calendar: graph.secondSession(),
    directory: graph.directory,
    clock: graph.world.clock,
  };
  const apply = async (settings: RhythmSettings): Promise<Plan> => {
    const { plan } = await readRhythm(services, settings);
    graph.world.mail.length = 0;
    const all: ApplyProgress[] = [];
    for await (const progress of applyPlan(services, settings, plan)) all.push(progress);
    expect(all.filter(({ state }) => state === 'failed')).toEqual([]);
    return plan;
  };
  const settings = first(graph, moves);
  await apply(settings);
  const left = async (of: RhythmSettings) => (await readRhythm(services, of)).plan;
  return { graph, settings, apply, left };
}

/** Addresses as often as the plan says that they are mailed, those of the organizer aside. */
const counted = ({ steps }: Plan) =>
  steps
    .flatMap(({ mails, ofDates }) => [...mails, ...(ofDates?.mails ?? [])])
    .map(mailKey)
    .filter((mail) => mail !== caio)
    .sort();
const sent = ({ world }: LocalGraph) => world.mail.map(({ to }) => mailKey(to)).sort();

test.each(Object.entries(changes))('%s is one mail for each person, as was counted', async (_, parts) => {
  const { graph, settings, apply, left } = await tenant([]);
  const wanted = parts.reduce((before, change) => change(before, graph), settings);
  const plan = await apply(wanted);
  expect(plan.steps).toHaveLength(1);
  expect(sent(graph)).toEqual(counted(plan));
  expect(new Set(sent(graph)).size).toBe(sent(graph).length);
  expect(await left(wanted)).toMatchObject({ steps: [], drifts: [] });
});

test.each(Object.entries(changes))(
  '%s with a moved date is as many mails as were counted',
  async (_, parts) => {
    const { graph, settings, apply, left } = await tenant([moved]);
    const wanted = parts.reduce((before, change) => change(before, graph), settings);
    const plan = await apply(wanted);
    expect(sent(graph)).toEqual(counted(plan));
    expect((await left(wanted)).steps).toEqual([]);
  },
);

test('whoever leaves with a succession hears of that alone; whoever comes gets one invitation with the file', async () => {
  const { graph, settings, apply } = await tenant([]);
  await apply(renamed(succession(settings, graph), graph));
  const mails = graph.world.mail.map(({ kind, to, hasAttachments }) => [
    to.split('@')[0],
    kind,
    hasAttachments,
  ]);
  expect(mails.sort()).toEqual([
    ['ben.ruiz', 'update', true],
    ['grace.liu', 'cancellation', false],
    ['martin.keller', 'invitation', true],
  ]);
});
