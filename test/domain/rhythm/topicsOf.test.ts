import fc from 'fast-check';
import { agendaOf } from '../../../src/domain/agenda/agendaOf';
import type { Organization } from '../../../src/domain/org/types';
import { editMatrix, type MatrixEdit } from '../../../src/domain/raci/editMatrix';
import { meetingsOfDecision } from '../../../src/domain/raci/meetingsOfDecision';
import { playbookMatrix, raciOf } from '../../../src/domain/raci/raciOf';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { attendanceOf } from '../../../src/domain/rhythm/attendanceOf';
import { describeReason } from '../../../src/domain/agenda/describeReason';
import { topicsOf } from '../../../src/domain/rhythm/topics';
import type { MeetingId } from '../../../src/playbook/meetings';
import { meetings } from '../../../src/playbook/meetings';
import { organization, settings } from './builders';

const sites: MatrixRow = {
  decision: 'data-centre-sites',
  number: 13,
  title: 'Data centre sites',
  letters: { CAIO: 'I', CIO: 'R', COO: 'C', CEO: 'A' },
  retired: false,
};

const after = (...edits: readonly MatrixEdit[]): Organization => edits.reduce(editMatrix, organization());

const place = (decision: string, meeting: MeetingId | null): MatrixEdit => ({
  kind: 'placeDecision',
  decision,
  meeting,
});

const withSites = after({ kind: 'addDecision', row: sites }, place('data-centre-sites', 'readiness-sync'));

test.each(meetings)(
  'without anything of its own an organization has the topics of the $title',
  ({ id, topics }) => {
    expect(topicsOf(id, organization())).toEqual(topics);
  },
);

test('a decision placed at a meeting is a topic there, after the standing ones', () => {
  const topics = topicsOf('readiness-sync', withSites);
  expect(topics).toHaveLength(4);
  expect(topics.at(-1)).toEqual({
    title: 'Data centre sites',
    links: [{ kind: 'takes', decision: 'data-centre-sites' }],
  });
  expect(meetingsOfDecision('data-centre-sites', withSites)).toEqual([
    { meeting: 'readiness-sync', kind: 'takes' },
  ]);
});

test('a decision that the meeting takes anyway is no second topic', () => {
  const placed = after(place('budget-allocation', 'governance-council'));
  expect(topicsOf('governance-council', placed)).toHaveLength(5);
});

test('a meeting that takes what it had only news of counts once', () => {
  const placed = after(place('business-unit-adoption', 'portfolio-review'));
  expect(meetingsOfDecision('business-unit-adoption', placed)).toEqual([
    { meeting: 'portfolio-review', kind: 'takes' },
  ]);
});

test('who answers for a placed decision is invited, with the reason in the organization’s words', () => {
  const ceo = attendanceOf('readiness-sync', settings({ organization: withSites })).find(
    ({ role }) => role === 'CEO',
  );
  expect(ceo?.kind).toBe('required');
  expect(ceo?.reasons.map(describeReason)).toContain('accountable for data centre sites');
});

test('the agenda says who is accountable for a placed decision', () => {
  const { topics } = agendaOf('readiness-sync', settings({ organization: withSites }));
  expect(topics.at(-1)).toMatchObject({
    title: 'Data centre sites',
    notes: ['Decides 13, Data centre sites: the CEO (Noor Haddad) is accountable.'],
    decisions: ['data-centre-sites'],
  });
  expect(topics.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
});

test('a retired decision leaves agenda and attendance, placed or not', () => {
  const retired = after(
    { kind: 'addDecision', row: { ...sites, retired: true } },
    place('data-centre-sites', 'governance-council'),
    { kind: 'retireDecision', decision: 'budget-allocation' },
  );
  const { topics } = agendaOf('governance-council', settings({ organization: retired }));
  expect(topics.map(({ decisions }) => decisions)).toEqual([
    ['tool-and-vendor-selection'],
    ['model-governance-and-ethics-policy', 'regulatory-compliance'],
    [],
    [],
    ['roi-and-board-reporting'],
  ]);
  const coo = attendanceOf('governance-council', settings({ organization: retired })).find(
    ({ role }) => role === 'COO',
  );
  expect(coo?.kind).toBe('optional');
  expect(meetingsOfDecision('budget-allocation', retired)).toEqual([]);
});

test('a renamed decision is called by its new title everywhere', () => {
  const renamed = after({
    kind: 'renameDecision',
    decision: 'budget-allocation',
    title: 'Who gets the money',
  });
  const agenda = agendaOf('governance-council', settings({ organization: renamed }));
  expect(JSON.stringify(agenda)).not.toContain('AI budget allocation');
  expect(JSON.stringify(agenda)).toContain('who gets the money');
});

test('a decision is taken where it was placed, and nowhere else once that is taken back', () => {
  const decision = fc.constantFrom(...playbookMatrix.map((row) => row.decision));
  const meeting = fc.constantFrom(...meetings.map(({ id }) => id));
  fc.assert(
    fc.property(decision, meeting, (id, at) => {
      const placed = after(place(id, at));
      expect(meetingsOfDecision(id, placed)).toContainEqual({ meeting: at, kind: 'takes' });
      expect(meetingsOfDecision(id, editMatrix(placed, place(id, null)))).toEqual(meetingsOfDecision(id));
    }),
  );
});

test('a row that did not change stays the same object while another does', () => {
  const before = raciOf(after());
  const edited = raciOf(after({ kind: 'renameDecision', decision: 'budget-allocation', title: 'Money' }));
  expect(edited[0]).toBe(before[0]);
  expect(edited[11]).not.toBe(before[11]);
  expect(raciOf({ model: 'cio-owns-ai' })[0]).not.toBe(before[0]);
});
