import { sendDoubts, type LeavingMeeting } from '../../../src/domain/appointment/sendDoubts';
import { askedPeople } from '../../../src/domain/rhythm/askedPeople';
import { ada, ben, grace, settings } from '../rhythm/builders';
import { attendee } from './builders';

const known = { knownOn: '2026-11-23', asked: askedPeople('governance-council', settings()) };
const council: LeavingMeeting = {
  meeting: 'governance-council',
  people: [ada, ben, grace].map(attendee),
  hasAgenda: true,
};

test('there is no doubt about a meeting in order', () => {
  expect(sendDoubts(council, known)).toBeNull();
});

test('who is accountable and not invited is missing, and so is the agenda', () => {
  expect(sendDoubts({ ...council, people: [ada, ben].map(attendee), hasAgenda: false }, known)).toEqual({
    missing: [{ mail: grace.mail, who: 'Grace Liu (COO)', why: 'accountable for AI budget allocation' }],
    lacksAgenda: true,
    unchecked: [],
  });
});

test('nobody is called missing where it is not known who is invited, or who holds which seat', () => {
  const nothing = { missing: [], lacksAgenda: false };
  expect(sendDoubts({ ...council, people: null, hasAgenda: null }, known)).toEqual({
    ...nothing,
    unchecked: ['invited', 'text'],
  });
  expect(sendDoubts(council, null)).toEqual({ ...nothing, unchecked: ['seats'] });
});
