import type { PersonReason, StepReason } from '../../src/domain/reconcile/stepReason';
import { describeStepReasons } from '../../src/wording/describeStepReasons';
import { settings } from '../domain/rhythm/builders';

const time = settings().times['portfolio-review']!;
const standsAt = { date: '2026-12-09', time: '14:00', durationMinutes: 45 };

const person = (change: Partial<PersonReason>): PersonReason => ({
  name: 'Ben Ruiz',
  mail: 'ben@example.com',
  roles: ['CIO'],
  from: null,
  to: 'required',
  ...change,
});

test.each<[StepReason, string]>([
  [
    { kind: 'notInCalendar', subject: 'AI Portfolio Review', pattern: time.pattern },
    'AI Portfolio Review is to meet every Tuesday, and the calendar has no such series.',
  ],
  [
    { kind: 'people', people: [person({}), person({ from: 'optional', roles: ['CIO', 'COO'] })] },
    'By who decides what here: Ben Ruiz (CIO) is required; Ben Ruiz (CIO, COO) is required, not optional.',
  ],
  [
    {
      kind: 'people',
      people: [person({ from: 'required', to: null }), person({ roles: [], to: 'optional' })],
    },
    'By who decides what here: ben@example.com no longer has a part in it; Ben Ruiz is optional.',
  ],
  [
    { kind: 'agendaFirst' },
    'The agenda is attached before anybody is invited, so that it arrives with the invitation.',
  ],
  [{ kind: 'agendaChanged' }, 'The agenda has changed since it was last written.'],
  [{ kind: 'agendaFileMissing' }, 'The agenda’s file is missing from the series.'],
  [
    { kind: 'time', cause: 'changed', stillEndsOn: null },
    'The planned time has changed. Single dates that were moved or cancelled are lost.',
  ],
  [
    { kind: 'time', cause: 'restored', stillEndsOn: '2027-06-01' },
    'You chose to restore the planned time. Single dates that were moved or cancelled are lost. It still ends on 2027-06-01.',
  ],
  [
    { kind: 'goesOn', cause: 'changed', endsOn: '2027-06-01' },
    'It is to go on; the calendar ends it on 2027-06-01.',
  ],
  [
    { kind: 'goesOn', cause: 'restored', endsOn: null },
    'You chose to let it go on; the calendar ends it on a date.',
  ],
  [
    { kind: 'title', cause: 'changed', subject: 'Review', inCalendar: 'Old' },
    'The title is now “Review”; the calendar says “Old”.',
  ],
  [
    { kind: 'title', cause: 'restored', subject: 'Review', inCalendar: 'Ol\u200Bd' },
    'You chose to restore the title; the calendar says “Old (hidden characters)”.',
  ],
  [{ kind: 'room', room: '' }, 'No room is named any more.'],
  [{ kind: 'room', room: 'Room 12' }, 'It is held in Room 12.'],
  [{ kind: 'dateMoved' }, 'You chose another time for this one date.'],
  [{ kind: 'dateSkipped' }, 'You chose to skip this one date.'],
  [
    { kind: 'dateRestored', standsAt },
    'You chose to restore the time of this one date; the calendar says 2026-12-09 at 14:00 for 45 minutes.',
  ],
  [
    { kind: 'datePeopleRestored', standsAt },
    'You chose to restore who is invited to this one date; the calendar has it on 2026-12-09 at 14:00 for 45 minutes.',
  ],
  [{ kind: 'ended', subject: null }, 'You chose to end it.'],
  [{ kind: 'ended', subject: 'AI Portfolio Review' }, 'You chose to end “AI Portfolio Review”.'],
  [
    { kind: 'duplicate', subject: 'Review', organizer: 'sam@example.com', patternText: '', time },
    'The calendar has “Review” more than once. The one to give up is the one that sam@example.com sends, every Tuesday from 2026-12-01 at 10:00.',
  ],
  [
    { kind: 'duplicate', subject: 'Review', organizer: null, patternText: 'every 3 days', time: null },
    'The calendar has “Review” more than once. The one to give up is the one, every 3 days.',
  ],
])('says why a step is made: %#', (reason, words) =>
  expect(describeStepReasons({ why: [reason] })).toBe(words),
);

test('says one reason after the other', () => {
  const why = [{ kind: 'room', room: '' }, { kind: 'agendaChanged' }] as const;
  expect(describeStepReasons({ why })).toBe(
    'No room is named any more. The agenda has changed since it was last written.',
  );
});
