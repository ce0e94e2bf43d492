import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { ada, ben, grace, noor, organization, sam, settings } from './builders';

const invited = (of: ReturnType<typeof settings>, me = sam) =>
  expectedSeries(of, me).map(({ meeting, attendees }) => [
    meeting,
    attendees.map(({ person, roles, kind }) => `${person.name} ${roles.join('+')} ${kind}`),
  ]);

test('each meeting invites whom the RACI puts in the room', () => {
  expect(invited(settings())).toEqual([
    ['portfolio-review', ['Ada Okafor CAIO required', 'Ben Ruiz CIO required', 'Grace Liu COO required']],
    ['readiness-sync', ['Ada Okafor CAIO required', 'Ben Ruiz CIO required']],
    ['governance-council', ['Ada Okafor CAIO required', 'Ben Ruiz CIO required', 'Grace Liu COO required']],
  ]);
});

test('the organizer is left out: the signed-in person, or the executive for whom they schedule', () => {
  const names = (of: ReturnType<typeof settings>, me: typeof ada) =>
    expectedSeries(of, me)[0]?.attendees.map(({ person }) => person.name);
  expect(names(settings(), { ...ada, mail: 'ADA@Example.com' })).toEqual(['Ben Ruiz', 'Grace Liu']);
  expect(names(settings({ organizer: ben }), ada)).toEqual(['Ada Okafor', 'Grace Liu']);
});

test('a person in two seats is one attendee with both roles, required if either is', () => {
  const seats = { CAIO: ada, CIO: ben, COO: grace, CEO: grace };
  const overrides = [{ meeting: 'portfolio-review', role: 'COO', kind: 'optional' }] as const;
  const both = settings({
    organization: organization({ seats }),
    overrides: [...overrides, { meeting: 'portfolio-review', role: 'CEO', kind: 'required' }],
  });
  expect(invited(both)[0]?.[1]).toContain('Grace Liu COO+CEO required');
});

test('a seat that is only informed invites nobody, and neither does a vacant one', () => {
  const vacant = settings({ organization: organization({ seats: { CAIO: ada, CEO: noor, COO: null } }) });
  expect(invited(vacant)[2]).toEqual(['governance-council', ['Ada Okafor CAIO required']]);
});

test('a meeting without a time is not expected', () => {
  const { 'portfolio-review': review } = settings().times;
  expect(expectedSeries(settings({ times: { 'portfolio-review': review! } }), sam)).toHaveLength(1);
  expect(expectedSeries(defaultSettings('both-report-to-coo'), sam)).toEqual([]);
});

test.each([
  ['portfolio-review', '2026-12-01', 45],
  ['readiness-sync', '2026-11-25', 45],
  ['governance-council', '2026-12-03', 90],
] as const)(
  'the first time offered for the %s matches its cadence',
  (meeting, firstDate, durationMinutes) => {
    const time = defaultTime(meeting, '2026-11-25', 'Asia/Kolkata');
    expect(time).toMatchObject({ firstDate, durationMinutes, zone: 'Asia/Kolkata' });
  },
);
