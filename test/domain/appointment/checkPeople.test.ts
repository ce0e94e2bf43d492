import { checkPeople } from '../../../src/domain/appointment/checkPeople';
import { attendanceOf } from '../../../src/domain/rhythm/attendanceOf';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { ada, ben, grace, noor, organization, settings } from '../rhythm/builders';
import { attendee, draft, guest } from './builders';

const attendance = (changes: Partial<RhythmSettings> = {}) =>
  attendanceOf('governance-council', settings(changes));
const check = (form = draft(), changes: Partial<RhythmSettings> = {}) =>
  checkPeople(form, attendance(changes), form.organizer);
const checks = (form = draft(), changes: Partial<RhythmSettings> = {}) =>
  check(form, changes).map((one) => [one.kind, 'person' in one ? one.person.name : one.roles.join()]);

test('who organizes is present; who is asked for and not there is missing, with the reason', () => {
  expect(checks()).toEqual([
    ['present', 'Ada Okafor'],
    ['missing', 'Ben Ruiz'],
    ['missing', 'Grace Liu'],
  ]);
  const [, , coo] = check();
  expect(coo).toMatchObject({
    asked: 'required',
    roles: ['COO'],
    reasons: expect.arrayContaining([
      { kind: 'accountable', decision: 'budget-allocation', title: 'AI budget allocation' },
    ]) as unknown,
  });
});

test('the fix puts the one person into their line and leaves everybody else', () => {
  const form = draft({ required: [guest], optional: [attendee(grace), attendee(noor)] });
  const coo = check(form).find((one) => one.roles.includes('COO'));
  expect(coo?.kind === 'missing' && coo.add).toEqual({
    kind: 'attendees',
    required: [guest, attendee(grace)],
    optional: [attendee(noor)],
  });
});

test('addresses are compared without regard to case', () => {
  expect(checks(draft({ required: [{ name: 'Ben', mail: 'BEN@Example.com' }] }))[1]).toEqual([
    'present',
    'Ben Ruiz',
  ]);
});

test('extra people are guests with the reason why they are none of the asked', () => {
  const form = draft({ required: [attendee(ben), attendee(grace), guest], optional: [attendee(noor)] });
  expect(check(form).slice(3)).toEqual([
    { kind: 'guest', person: guest, roles: [], reasons: [] },
    {
      kind: 'guest',
      person: attendee(noor),
      roles: ['CEO'],
      reasons: expect.arrayContaining([expect.objectContaining({ kind: 'informed' })]) as unknown,
    },
  ]);
});

test('an empty seat is told as vacant', () => {
  const vacated = organization({ seats: { CAIO: ada, CIO: ben, COO: null, CEO: noor } });
  expect(checks(draft({ required: [attendee(ben)] }), { organization: vacated })).toEqual([
    ['present', 'Ada Okafor'],
    ['present', 'Ben Ruiz'],
    ['vacant', 'COO'],
  ]);
});

test('an optional person who is not there is missing from the optional line', () => {
  const overrides = [{ meeting: 'governance-council', role: 'CEO', kind: 'optional' }] as const;
  const ceo = check(draft(), { overrides }).find((one) => one.roles.includes('CEO'));
  expect(ceo).toMatchObject({ kind: 'missing', asked: 'optional', add: { optional: [attendee(noor)] } });
  expect(ceo?.kind === 'missing' && ceo.reasons.at(-1)).toEqual({ kind: 'chosen' });
});

test('somebody in two seats is one person with both reasons', () => {
  const both = organization({ seats: { CAIO: ada, CIO: ada, COO: grace, CEO: noor } });
  const [first, ...rest] = check(draft({ organizer: null }), { organization: both });
  expect(first).toMatchObject({ kind: 'missing', roles: ['CAIO', 'CIO'] });
  expect(rest).toHaveLength(1);
});

test('nobody is taken for the organizer where Outlook does not tell', () => {
  expect(checks(draft({ organizer: null }))[0]).toEqual(['missing', 'Ada Okafor']);
});
