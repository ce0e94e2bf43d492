import { expectedInForm } from '../../../src/domain/appointment/expectedInForm';
import { formDifferences } from '../../../src/domain/appointment/formDifferences';
import type { AppointmentDraft } from '../../../src/domain/appointment/types';
import { inForm } from './builders';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { toInstant } from '../../../src/domain/time/zonedTime';

const zone = 'America/New_York';
const now = toInstant('2026-11-23', '08:00', zone);
const place = { now, zone };
const person = (name: string) => ({ id: name, name, mail: `${name}@contoso.com`, title: null });

const seats = { CAIO: person('ada'), CIO: person('ben'), COO: person('grace'), CEO: null };

function settingsWith(settings: Partial<RhythmSettings> = {}): RhythmSettings {
  const start = defaultSettings('caio-reports-to-ceo');
  return { ...start, organization: { ...start.organization, seats }, ...settings };
}

function draftAt(date: string, time: string, draft: Partial<AppointmentDraft> = {}): AppointmentDraft {
  const startUtc = toInstant(date, time, zone);
  return {
    subject: '',
    organizer: null,
    required: [],
    optional: [],
    time: { startUtc, endUtc: startUtc + 30 * 60_000 },
    recurrence: null,
    hasAgenda: false,
    attachmentNames: [],
    categories: [],
    meeting: null,
    unread: [],
    isAllDay: false,
    isSaved: false,
    words: '',
    isAgendaUntouched: false,
    isOnline: true,
    earlier: null,
    onBehalfOf: null,
    ...draft,
  };
}

const fortnightly: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 2, weekday: 'wednesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-09-02',
  startTime: '10:00',
  durationMinutes: 45,
  zone,
};
const decided = settingsWith({ times: { 'readiness-sync': fortnightly } });

test('begins on the next date of the time that was decided on, in its own fortnight', () => {
  const { time } = expectedInForm('readiness-sync', draftAt('2026-11-23', '09:00'), decided, place);
  expect(time).toEqual({ ...fortnightly, firstDate: '2026-11-25' });
});

test.each(['2026-10-14', '2026-12-09'])(
  'leaves a series alone that begins on %s at the same time',
  (date) => {
    const recurrence = { ...fortnightly, firstDate: date };
    const draft = draftAt(date, '10:00', { recurrence });
    const expected = expectedInForm('readiness-sync', draft, decided, place);
    expect(formDifferences(draft, inForm(expected)).map(({ part }) => part)).not.toContain('recurrence');
  },
);

test('tells a series in the other fortnight apart', () => {
  const draft = draftAt('2026-12-02', '10:00', { recurrence: { ...fortnightly, firstDate: '2026-12-02' } });
  const expected = expectedInForm('readiness-sync', draft, decided, place);
  expect(formDifferences(draft, inForm(expected))).toContainEqual(
    expect.objectContaining({ part: 'recurrence', state: 'own' }),
  );
});

const weekly = { kind: 'weekly', weekday: 'thursday', firstDayOfWeek: 'monday' } as const;

test.each([
  ['portfolio-review', { ...weekly, intervalWeeks: 1 }, 45],
  ['readiness-sync', { ...weekly, intervalWeeks: 2 }, 45],
  ['governance-council', { kind: 'monthly', weekday: 'thursday', index: 'first' }, 90],
] as const)('takes the start of the form where no time was decided on: %s', (meeting, pattern, minutes) => {
  const { time } = expectedInForm(meeting, draftAt('2026-12-03', '14:30'), settingsWith(), place);
  expect(time).toEqual({
    pattern,
    firstDate: '2026-12-03',
    startTime: '14:30',
    durationMinutes: minutes,
    zone,
  });
});

test.each([
  ['2026-12-07', 'first'],
  ['2026-12-08', 'second'],
  ['2026-12-28', 'fourth'],
  ['2026-12-29', 'last'],
])('counts %s as the %s of its weekday in the month', (date, index) => {
  const { time } = expectedInForm('governance-council', draftAt(date, '09:00'), settingsWith(), place);
  expect(time.pattern).toMatchObject({ index });
});

test('does not invite the organizer of the form, whoever the settings name', () => {
  const organizer = { name: 'Grace Liu', mail: 'GRACE@contoso.com' };
  const settings = settingsWith({ organizer: person('ada') });
  const draft = draftAt('2026-12-03', '10:00', { organizer });
  const { attendees } = expectedInForm('governance-council', draft, settings, place);
  expect(attendees.map(({ person: { name } }) => name)).toEqual(['ada', 'ben']);
});

test('where the client tells no organizer, the one that the settings name is not invited', () => {
  const settings = settingsWith({ organizer: person('ada') });
  const draft = draftAt('2026-12-03', '10:00');
  const { attendees } = expectedInForm('governance-council', draft, settings, place);
  expect(attendees.map(({ person: { name } }) => name)).toEqual(['ben', 'grace']);
});
