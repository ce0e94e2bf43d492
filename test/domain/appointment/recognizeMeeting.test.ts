import { meetingOf } from '../../../src/domain/rhythm/meetings';
import type { MeetingId } from '../../../src/playbook/meetings';
import { recognizeMeeting } from '../../../src/domain/appointment/recognizeMeeting';

const bySubject = (subject: string) => recognizeMeeting({ subject, meeting: null });

test('the tag tells, whatever the subject says', () => {
  expect(recognizeMeeting({ subject: 'AI Portfolio Review', meeting: 'readiness-sync' })).toBe(
    'readiness-sync',
  );
});

test.each([
  ['AI Governance Council', 'governance-council'],
  ['Re: ai governance  council', 'governance-council'],
  ['Canceled: AI Portfolio Review', 'portfolio-review'],
  ['technical-readiness sync', 'readiness-sync'],
])('%j is the %s', (subject, meeting) => {
  expect(bySubject(subject)).toBe(meeting);
});

test.each([
  '',
  'Governance Council',
  'AI Governance Councils',
  'XAI Governance Council',
  'Portfolio Review',
  'Prepare slides for the AI Governance Council',
  'AI Governance Council (June)',
  'Lunch',
  'AI Portfolio Review and AI Governance Council',
])('%j is none of the three', (subject) => {
  expect(bySubject(subject)).toBeNull();
});

test('a renamed meeting is known by its name and by the playbook’s, and a name that another takes over is that one’s', () => {
  const called = (names: Partial<Record<MeetingId, string>>) => (subject: string) =>
    recognizeMeeting({ subject, meeting: null }, (id) => names[id] ?? meetingOf(id).title);
  const board = called({ 'governance-council': 'AI Board' });
  expect(['RE: ai board', 'AI Governance Council', 'AI Board, June'].map(board)).toEqual([
    'governance-council',
    'governance-council',
    null,
  ]);
  const exchanged = { 'portfolio-review': 'Portfolio', 'readiness-sync': 'AI Portfolio Review' };
  expect(called(exchanged)('AI Portfolio Review')).toBe('readiness-sync');
  expect(called({ 'readiness-sync': '!!!' })('')).toBeNull();
});
