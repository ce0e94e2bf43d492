import { agendaFingerprint } from '../../../src/domain/agenda/agendaFingerprint';
import { agendaOf } from '../../../src/domain/agenda/agendaOf';
import { discardEdits } from '../../../src/domain/rhythm/discardEdits';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { ActualSeries } from '../../../src/domain/reconcile/types';
import { ada, settings } from './builders';

/** Monday 23 November 2026. */
const now = Date.UTC(2026, 10, 23, 9);
const before = settings({ organizer: ada });

/** As it stands once the settings were written. */
const written: readonly ActualSeries[] = expectedSeries(before, ada).map(
  ({ meeting, subject, time, attendees }) => ({
    eventId: meeting,
    etag: '1',
    iCalUId: null,
    meeting,
    subject,
    attendees: attendees.map(({ person: { name, mail }, kind }) => ({ name, mail, kind, response: 'none' })),
    time,
    patternText: '',
    joinUrl: null,
    webLink: null,
    hasAgendaFile: true,
    written: {
      subject,
      time,
      attendees: attendees.map(({ person: { mail }, kind }) => ({ mail, kind })),
      agenda: '',
    },
    endsOn: null,
    exceptions: [],
    lastModifiedUtc: now,
  }),
);

const time = before.times['portfolio-review'];
if (time === undefined) throw new Error('The settings have a time for the review.');

test('where nothing was chosen since, nothing is taken back', () => {
  expect(discardEdits(before, written, now)).toEqual([]);
});

test('a time, a moved date and a place that were chosen go back to what was written', () => {
  const chosen = [
    {
      kind: 'setTime',
      meeting: 'portfolio-review',
      time: { ...time, startTime: '14:00', durationMinutes: 60 },
    },
    {
      kind: 'setMoves',
      moves: [{ meeting: 'governance-council', date: '2027-01-07', toDate: '2027-01-08', toTime: '10:00' }],
    },
    { kind: 'override', meeting: 'portfolio-review', role: 'COO', attendance: 'informed' },
  ] as const;
  const edited = chosen.reduce(editSettings, before);
  expect(edited).not.toEqual(before);
  expect(discardEdits(edited, written, now).reduce(editSettings, edited)).toEqual(before);
});

test('a series whose record is unreadable stays as it is', () => {
  const edited = editSettings(before, {
    kind: 'setTime',
    meeting: 'portfolio-review',
    time: { ...time, startTime: '14:00' },
  });
  const unreadable = written.map((series) => ({ ...series, written: null }));
  expect(discardEdits(edited, unreadable, now)).toEqual([]);
});

test('an agenda in another order, with minutes and a topic of one’s own, goes back to the one that was written', () => {
  const meeting = 'portfolio-review';
  const marked = written.map((series) => ({
    ...series,
    written: { ...series.written!, agenda: agendaFingerprint(agendaOf(series.meeting, before)) },
  }));
  const [first] = agendaOf(meeting, before).topics;
  const topics = [
    { title: 'Budget', minutes: 10, isOwn: true },
    { title: first!.title, minutes: 5, isOwn: false },
  ];
  const edited = editSettings(before, { kind: 'setDetails', meeting, details: { topics, name: 'Weekly' } });
  expect(discardEdits(edited, marked, now).reduce(editSettings, edited)).toEqual(before);
  const agreed = editSettings(before, { kind: 'setDetails', meeting, details: { topics } });
  const sent = marked.map((series) => ({
    ...series,
    written: { ...series.written, agenda: agendaFingerprint(agendaOf(series.meeting, agreed)) },
  }));
  expect(discardEdits(agreed, sent, now)).toEqual([]);
});
