import { applyPlan, type ApplyProgress } from '../../../src/application/applyPlan';
import { readRhythm } from '../../../src/application/readRhythm';
import { mailsOfStep } from '../../../src/domain/reconcile/mailsOf';
import type { DriftChoice, Plan } from '../../../src/domain/reconcile/types';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { localGraph, type LocalGraph } from '../localGraph';

const caio = 'ada.okafor@contoso.com';
const grace = 'grace.liu@contoso.com';
const guest = 'martin.keller@contoso.com';
const date = '2026-12-08';

function settingsIn({ world }: LocalGraph): RhythmSettings {
  const seat = (name: string) => {
    const { id, displayName, mail } = world.personByUpn(`${name}@contoso.com`)!;
    return { id, name: displayName, mail, title: null };
  };
  const seats = { CAIO: seat('ada.okafor'), CIO: seat('ben.ruiz'), COO: seat('grace.liu') };
  return {
    organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' },
    overrides: [],
    times: { 'portfolio-review': defaultTime('portfolio-review', '2026-12-01', 'America/New_York') },
    moves: [{ meeting: 'portfolio-review', date, toDate: '2026-12-09', toTime: '14:00' }],
    organizer: null,
  };
}

/** A tenant in which the review stands, one of its dates moved. */
async function whole() {
  const graph = localGraph(caio);
  const services = {
    ...servicesWith(calendarInMemory()),
    calendar: graph.secondSession(),
    directory: graph.directory,
    clock: graph.world.clock,
  };
  const settings = settingsIn(graph);
  const read = (choices: readonly DriftChoice[] = [], of: RhythmSettings = settings) =>
    readRhythm(services, of, choices);
  const apply = async (plan: Plan, of: RhythmSettings = settings) => {
    graph.world.mail.length = 0;
    const all: ApplyProgress[] = [];
    for await (const progress of applyPlan(services, of, plan)) all.push(progress);
    expect(all.filter(({ state }) => state === 'failed')).toEqual([]);
    return graph.world.mail.map(({ kind, to }) => `${kind} ${to}`).sort();
  };
  await apply((await read()).plan);
  return { graph, settings, read, apply };
}

function reviewIn({ world }: LocalGraph) {
  const { events } = world.mailboxes.get(world.personByUpn(caio)!.id)!;
  const found = [...events.values()].find((one) => !one.seeded && one.subject === 'AI Portfolio Review');
  return { events, review: found! };
}

/** What somebody does by hand in Outlook. */
function setPeopleOfDate(graph: LocalGraph, addresses: readonly string[]): void {
  const { events, review } = reviewIn(graph);
  const attendees = addresses.map((address) => ({
    ...{ name: address, address, type: 'required' as const },
    ...{ response: 'none' as const, respondedAt: null },
  }));
  const exceptions = new Map(review.exceptions).set(date, { ...review.exceptions.get(date), attendees });
  events.set(review.id, { ...review, exceptions });
}

const peopleOfDate = (graph: LocalGraph) => {
  const { review } = reviewIn(graph);
  return (review.exceptions.get(date)?.attendees ?? review.attendees).map(({ address }) => address).sort();
};
const ben = 'ben.ruiz@contoso.com';
const about = { meeting: 'portfolio-review', field: 'attendeeOnDate', date } as const;

test('a moved date with the people of its series is no difference', async () => {
  const { read } = await whole();
  expect((await read()).plan).toMatchObject({ steps: [], drifts: [] });
});

test('who was taken out of one date and who was added there are differences; nothing is sent for them', async () => {
  const { graph, read } = await whole();
  setPeopleOfDate(graph, [ben, guest]);
  const { plan } = await read();
  expect(plan.steps).toEqual([]);
  expect(plan.drifts).toMatchObject([
    { ...about, mail: grace, expected: { as: 'required' }, actual: { as: 'removed' } },
    { ...about, mail: guest, expected: { as: 'notInvited' }, actual: { as: 'required' } },
  ]);
});

test('restored, the one date gets the people of its series, and only those whom it concerns are mailed', async () => {
  const { graph, read, apply } = await whole();
  setPeopleOfDate(graph, [ben, guest]);
  const choices: DriftChoice[] = [grace, guest].map((mail) => ({ ...about, mail, choice: 'restore' }));
  const { plan } = await read(choices);
  expect(plan.steps).toMatchObject([{ kind: 'setDatePeople', date, mails: [grace, guest] }]);
  expect(await apply(plan)).toEqual([`cancellation ${guest}`, `invitation ${grace}`]);
  expect(peopleOfDate(graph)).toEqual([ben, grace]);
  expect((await read(choices)).plan).toMatchObject({ steps: [], drifts: [] });
});

test('a lost answer is no second mail', async () => {
  const { graph, read, apply } = await whole();
  setPeopleOfDate(graph, [ben]);
  const choices: DriftChoice[] = [{ ...about, mail: grace, choice: 'restore' }];
  const { plan } = await read(choices);
  await apply(plan);
  expect(await apply(plan)).toEqual([]);
});

test('kept, they stay out when the series changes, and the mails are those that were counted', async () => {
  const { graph, settings, read, apply } = await whole();
  setPeopleOfDate(graph, [ben]);
  const choices: DriftChoice[] = [{ ...about, mail: grace, choice: 'keep' }];
  expect((await read(choices)).plan).toMatchObject({ steps: [], drifts: [] });
  const details = { endsFrom: null, name: 'AI Review', room: '', people: [], topics: [] };
  const renamed = { ...settings, details: { 'portfolio-review': details } };
  const { plan } = await read(choices, renamed);
  const mails = await apply(plan, renamed);
  expect(mails).toEqual([`update ${ben}`, `update ${ben}`, `update ${grace}`]);
  expect(mails).toHaveLength(plan.steps.reduce((sum, step) => sum + mailsOfStep(step), 0));
});

test('a date that has passed is nobody’s concern any more', async () => {
  const { graph, read } = await whole();
  setPeopleOfDate(graph, [ben]);
  jest.spyOn(graph.world.clock, 'now').mockReturnValue(Date.parse('2026-12-20T09:00:00Z'));
  expect((await read()).plan.drifts).toEqual([]);
});
