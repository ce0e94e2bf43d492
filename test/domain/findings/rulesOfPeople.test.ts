import { accountableNotInRoom } from '../../../src/domain/findings/accountableNotInRoom';
import { accountGone } from '../../../src/domain/findings/accountGone';
import { guestPresent } from '../../../src/domain/findings/guestPresent';
import { noDetails } from '../../../src/domain/rhythm/detailsOf';
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

test.each([
  ['disabled', 'Ben Ruiz (CIO) has a disabled account.'],
  ['gone', 'Ben Ruiz (CIO) is no longer in the directory.'],
] as const)('finds a seat whose account is %s, and offers to leave it vacant', (state, fact) => {
  const accounts = [
    { person: ben.id, state },
    { person: grace.id, state: 'active' as const },
  ];
  const [found, ...others] = accountGone(evidence({ organization: organization(), accounts }));
  expect(others).toEqual([]);
  expect(found?.fact).toBe(fact);
  expect(found?.remedies[1]).toMatchObject({ edits: [{ kind: 'seat', role: 'CIO', person: null }] });
});

test('says nothing of accounts that were not looked up', () => {
  expect(accountGone(evidence({ organization: organization() }))).toEqual([]);
});

test('finds whoever is required and not in the invitation, but not the organizer', () => {
  const found = requiredNotInvited(withPeople(council([attendee(grace)])));
  expect(found.map(({ fact }) => fact)).toEqual([
    'Ben Ruiz (CIO) is required at the AI Governance Council and is not in its invitation.',
  ]);
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
  expect(found?.fact).toBe(
    'Sam Petersen is in the invitation to the AI Governance Council as a guest, and holds no seat.',
  );
  expect(found?.remedies).toEqual([]);
});

test('explains a seat that is only informed, and offers to invite it', () => {
  const [found] = guestPresent(withPeople(council([attendee(ben), attendee(noor)])));
  expect(found?.fact).toContain('Noor Haddad');
  expect(found?.fact).toContain('only informed of what it takes (CEO)');
  const invite = {
    kind: 'override',
    meeting: 'governance-council',
    role: 'CEO',
    attendance: 'optional',
  } as const;
  expect(found?.remedies).toEqual([{ label: 'Invite the CEO as optional', kind: 'edit', edits: [invite] }]);
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
      label: 'Invite the COO as required',
      kind: 'edit',
      edits: [{ kind: 'undoOverride', meeting: 'governance-council', role: 'COO' }],
    },
  ]);
});

test('calls a renamed meeting as the organization does, and knows whom it asked in without a seat', () => {
  const details = {
    'governance-council': {
      ...noDetails,
      name: 'AI Board',
      people: [{ person: sam, kind: 'optional' as const, because: 'Takes the minutes.' }],
    },
  };
  const invited = { ...withPeople(council([attendee(grace), attendee(sam)])), details };
  expect(requiredNotInvited(invited)[0]?.fact).toContain('is required at the AI Board and');
  expect(guestPresent(invited)).toEqual([]);
  const overrides = [{ meeting: 'governance-council', role: 'COO', kind: 'informed' }] as const;
  const missing = accountableNotInRoom({ ...invited, overrides });
  expect(missing.map(({ fact }) => fact).join()).toContain('is not invited to the AI Board');
});
