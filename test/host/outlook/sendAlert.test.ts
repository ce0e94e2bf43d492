import { sendDoubts, type LeavingMeeting } from '../../../src/domain/appointment/sendDoubts';
import { askedPeople } from '../../../src/domain/rhythm/askedPeople';
import type { MeetingCheck, RhythmSettings } from '../../../src/domain/rhythm/types';
import { sendAlert } from '../../../src/host/outlook/sendAlert';
import { attendee } from '../../domain/appointment/builders';
import { ada, ben, grace, noor, organization, settings } from '../../domain/rhythm/builders';

const known = (changes: Partial<RhythmSettings> = {}): MeetingCheck => ({
  knownOn: '2026-11-23',
  asked: askedPeople('governance-council', settings(changes)),
});

function alertOf(leaving: LeavingMeeting, check: MeetingCheck | null) {
  const doubts = sendDoubts(leaving, check);
  const context = { meeting: leaving.meeting, known: check, title: 'Council' };
  return doubts === null ? null : sendAlert(doubts, context);
}

const council: LeavingMeeting = {
  meeting: 'governance-council',
  people: [ada, ben, grace].map(attendee),
  hasAgenda: true,
};

test('a meeting in order leaves', () => {
  expect(alertOf(council, known())).toBeNull();
});

test('names the accountable person who is missing, with role, decision and the day of the seats', () => {
  expect(alertOf({ ...council, people: [attendee(ada), attendee(ben)] }, known())).toEqual({
    kind: 'found',
    message:
      'Grace Liu (COO) is missing: accountable for AI budget allocation. ' +
      'The seats are those of 23 November 2026. Open Tandem to add what is missing.',
  });
});

test('names the leading person who is missing', () => {
  const { message } = alertOf({ ...council, people: [attendee(ada), attendee(grace)] }, known())!;
  expect(message).toContain('Ben Ruiz (CIO) is missing: leads the meeting.');
});

test('says that the agenda is missing', () => {
  expect(alertOf({ ...council, hasAgenda: false }, known())!.message).toBe(
    'The Council has no agenda in its text. Open Tandem to add what is missing.',
  );
});

test('a vacant seat stops nothing, and neither does a role that the organization does not require', () => {
  const seats = { CAIO: ada, CIO: ben, COO: null, CEO: noor };
  const form = { ...council, people: [attendee(ada), attendee(ben)] };
  expect(alertOf(form, known({ organization: organization({ seats }) }))).toBeNull();
  const overrides = [{ meeting: 'governance-council', role: 'COO', kind: 'informed' }] as const;
  expect(alertOf(form, known({ overrides }))).toBeNull();
});

test('where nobody left word on the seats, it says whom the playbook asks for and that they were not checked', () => {
  expect(alertOf(council, null)).toEqual({
    kind: 'unchecked',
    message:
      'The people were not checked: Tandem does not know yet who holds which seat. The Council asks for ' +
      'the CAIO (leads the meeting), the CIO (leads the meeting), the COO (accountable for AI budget allocation). ' +
      'You can send it as it is.',
  });
});

test('what is known to be missing comes before what could not be checked', () => {
  const alert = alertOf({ ...council, hasAgenda: false }, null)!;
  expect(alert.kind).toBe('found');
  expect(alert.message).toMatch(/^The Council has no agenda in its text\. The people were not/);
});

test('what Outlook did not tell was not checked, and the person may send', () => {
  expect(alertOf({ ...council, people: null, hasAgenda: null }, known())).toEqual({
    kind: 'unchecked',
    message:
      'Outlook did not tell who is invited: the people were not checked. ' +
      'Outlook did not tell the text: the agenda was not checked. You can send it as it is.',
  });
});

test('the message fits, however long the names are', () => {
  const long = (person: typeof ada) => ({ ...person, name: person.name.padEnd(400, 'x') });
  const seats = { CAIO: long(ada), CIO: long(ben), COO: long(grace), CEO: noor };
  const alert = alertOf(
    { ...council, people: [], hasAgenda: false },
    known({ organization: organization({ seats }) }),
  );
  expect(alert!.message.length).toBeLessThanOrEqual(500);
  expect(alert!.message).toMatch(/^Ada Okafor/);
});
