import { accountableNotInRoom } from '../../../src/domain/findings/accountableNotInRoom';
import { accountGone } from '../../../src/domain/findings/accountGone';
import { guestPresent } from '../../../src/domain/findings/guestPresent';
import { noDetails } from '../../../src/domain/rhythm/meetings';
import { requiredNotInvited } from '../../../src/domain/findings/requiredNotInvited';
import type { Invitation } from '../../../src/domain/findings/types';
import type { ActualAttendee, WrittenSeries } from '../../../src/domain/reconcile/types';
import type { Person } from '../../../src/domain/org/types';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { ada, ben, grace, noor, organization, person, sam, settings } from '../rhythm/builders';
import { evidence } from './builders';

const attendee = ({ name, mail }: Person, kind: ActualAttendee['kind'] = 'required'): ActualAttendee => ({
  name,
  mail,
  kind,
  response: 'none',
});

function council(people: readonly ActualAttendee[], written: WrittenSeries | null = null): Invitation {
  return { series: { meeting: 'governance-council', attendees: people, written }, organizer: ada };
}

const withPeople = (...invitations: readonly Invitation[]) =>
  evidence({ organization: organization(), invitations });

test.each(['disabled', 'gone'] as const)(
  'finds a seat whose account is %s, and offers to leave it vacant',
  (state) => {
    const accounts = [
      { person: ben.id, state },
      { person: grace.id, state: 'active' as const },
    ];
    const [found, ...others] = accountGone(evidence({ organization: organization(), accounts }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ role: 'CIO', holder: ben, state });
    expect(found?.remedies[1]).toMatchObject({ edits: [{ kind: 'seat', role: 'CIO', person: null }] });
  },
);

test('says nothing of accounts that were not looked up', () => {
  expect(accountGone(evidence({ organization: organization() }))).toEqual([]);
});

test('finds whoever is required and not in the invitation, but not the organizer', () => {
  const found = requiredNotInvited(withPeople(council([attendee(grace)])));
  expect(found).toMatchObject([{ person: ben, roles: ['CIO'], meeting: 'governance-council' }]);
});

test('an address in other letters is the same person', () => {
  const shouting = { ...ben, mail: ben.mail.toUpperCase() };
  expect(requiredNotInvited(withPeople(council([attendee(grace), attendee(shouting)])))).toEqual([]);
});

test('explains who is there without a seat, and leaves rooms alone', () => {
  const room = person('Room 12');
  const people = [attendee(ben), attendee(grace), attendee(sam), attendee(room, 'resource')];
  const [found, ...others] = guestPresent(withPeople(council(people)));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ guest: 'Sam Petersen', meeting: 'governance-council', roles: [] });
  expect(found?.remedies).toEqual([]);
});

test('explains a seat that is only informed, and offers to invite it', () => {
  const [found] = guestPresent(withPeople(council([attendee(ben), attendee(noor)])));
  expect(found).toMatchObject({ guest: 'Noor Haddad', roles: ['CEO'] });
  const invite = {
    kind: 'override',
    meeting: 'governance-council',
    role: 'CEO',
    attendance: 'optional',
  } as const;
  expect(found?.remedies).toEqual([
    { kind: 'edit', act: { kind: 'invite', role: 'CEO', as: 'optional' }, edits: [invite] },
  ]);
  const { overrides } = editSettings(settings(), invite);
  const after = { ...withPeople(council([attendee(ben), attendee(noor)])), overrides };
  expect(guestPresent(after)).toEqual([]);
});

test('who was invited by the last plan is no guest: the next one takes them out', () => {
  const written: WrittenSeries = {
    subject: 'AI Governance Council',
    time: settings().times['governance-council']!,
    attendees: [{ mail: sam.mail, kind: 'required' }],
    agenda: '',
  };
  expect(guestPresent(withPeople(council([attendee(ben), attendee(sam)], written)))).toEqual([]);
});

test('the remedy for an accountable role outside the room takes the override back', () => {
  const overrides = [{ meeting: 'governance-council', role: 'COO', kind: 'informed' }] as const;
  const [found] = accountableNotInRoom(evidence({ organization: organization(), overrides }));
  expect(found?.remedies).toEqual([
    {
      kind: 'edit',
      act: { kind: 'invite', role: 'COO', as: 'required' },
      edits: [{ kind: 'undoOverride', meeting: 'governance-council', role: 'COO' }],
    },
  ]);
});

test('knows whom the organization asked in without a seat', () => {
  const details = {
    'governance-council': {
      ...noDetails,
      people: [{ person: sam, kind: 'optional' as const, because: 'Takes the minutes.' }],
    },
  };
  const invited = { ...withPeople(council([attendee(grace), attendee(sam)])), details };
  expect(guestPresent(invited)).toEqual([]);
});
