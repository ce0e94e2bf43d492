import type { ContentEdit } from '../../src/domain/workspace/editContent';

const ada = { id: 'id-ada', name: 'Ada Okafor', mail: 'ada.okafor@contoso.com', title: null };
const ben = { id: 'id-ben', name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', title: 'CIO' };

const byAda = { by: 'Ada Okafor', on: '2026-11-23' } as const;

/** Seats, settings, decisions: one edit of each kind that leaves something behind. */
export const oneOfEachEdit: readonly ContentEdit[] = [
  { kind: 'seat', role: 'CAIO', person: ada },
  { kind: 'seat', role: 'CIO', person: null },
  { kind: 'succeed', succession: { role: 'CIO', person: ben, from: '2027-03-01' } },
  { kind: 'setLetter', decision: 'budget-allocation', role: 'CEO', letter: 'C' },
  { kind: 'renameDecision', decision: 'budget-allocation', title: 'AI budget' },
  { kind: 'retireDecision', decision: 'workforce-upskilling' },
  {
    kind: 'addDecision',
    row: {
      ...{ decision: 'own-1', number: 13, title: 'AI incidents', retired: false },
      letters: { CAIO: 'A', CIO: 'R', COO: null, CEO: 'I' },
    },
  },
  { kind: 'placeDecision', decision: 'own-1', meeting: 'governance-council' },
  {
    kind: 'chooseModelOnPurpose',
    choice: { model: 'both-report-to-coo', because: 'Cost.', ...byAda },
  },
  { kind: 'organizeAs', organizer: ada },
  { kind: 'escalateTo', escalation: 'CEO' },
  { kind: 'override', meeting: 'portfolio-review', role: 'CEO', attendance: 'optional' },
  {
    kind: 'setTime',
    meeting: 'portfolio-review',
    time: {
      pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
      ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
    },
  },
  {
    kind: 'setMoves',
    moves: [{ meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' }],
  },
  {
    kind: 'noteSign',
    evidence: { sign: 'yearly-budget', figure: 1_500_000, isAsked: null, note: 'Planned', ...byAda },
  },
  {
    kind: 'wordCharter',
    wording: { charterOf: 'CIO', line: 'own-line-1', isOwn: true, wording: 'AI platform costs' },
  },
  { kind: 'acceptFinding', accepted: { key: 'noResponsible:4', because: 'For now.', ...byAda } },
  {
    kind: 'tellSeries',
    series: [
      {
        ...{ meeting: 'portfolio-review', state: 'living', organizer: ada, sentBy: ben },
        ...{ iCalUId: '0400', subject: 'AI Portfolio Review', joinUrl: 'https://teams.microsoft.com/l/1' },
        time: {
          pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
          ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
        },
        invited: [{ name: ben.name, mail: ben.mail, kind: 'required' }],
        ...{ agenda: '1x', endsOn: null, room: 'Room 4' },
        singles: [
          { date: '2026-12-08', standsAt: null },
          { date: '2026-12-15', standsAt: { date: '2026-12-16', time: '09:00', durationMinutes: 45 } },
        ],
      },
    ],
  },
  { kind: 'letEditRaci', editors: 'everybody' },
  {
    kind: 'setDetails',
    meeting: 'portfolio-review',
    details: {
      ...{ endsFrom: '2027-06-01', name: 'Portfolio weekly', room: 'Room 4' },
      people: [{ person: ben, kind: 'optional', because: 'Speaks for security.' }],
      topics: [{ title: 'Security incidents', minutes: 10, isOwn: true }],
    },
  },
  {
    kind: 'awaitOrganizer',
    waiting: [{ meeting: 'portfolio-review', what: ['people', 'agenda'], ...byAda }],
  },
];
