import { findingsIn } from '../../../src/domain/findings/findingsOf';
import { groupFindings } from '../../../src/domain/findings/groupFindings';
import { weightOf } from '../../../src/domain/findings/weightOf';
import { evidence, organizationOf } from './builders';

const groupOf = (decision: string) =>
  groupFindings(findingsIn(evidence({ organization: organizationOf('caio-reports-to-ceo') }))).find(
    (group) => group.decision === decision,
  );

test('each decision stands once, with all that was found about it', () => {
  const findings = findingsIn(evidence());
  const groups = groupFindings(findings);
  const decisions = groups.flatMap(({ decision }) => decision ?? []);
  expect(new Set(decisions).size).toBe(decisions.length);
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
});

test('remedies that exclude each other are one choice, others stand beside it', () => {
  const group = groupOf('ai-strategy-and-roadmap');
  expect(group?.findings.map(({ rule }) => rule)).toEqual([
    'accountableOutsideLine',
    'charterOwnsElsewhere',
    'noMeetingTakes',
  ]);
  expect(group?.choices.map((choice) => choice.map(({ label }) => label))).toEqual([
    [
      'Make the CEO accountable',
      'Make the CAIO accountable',
      'Say in the charter that the COO is accountable',
    ],
    ['Take it at the AI Portfolio Review', 'Take it at the AI Governance Council'],
  ]);
  expect(group?.elsewhere.map(({ label }) => label)).toEqual(['Compare the models']);
});

test('tells what blocks a decision from what weakens it', () => {
  expect(weightOf('notOneAccountable')).toBe('blocks');
  expect(weightOf('overloadedRole')).toBe('weakens');
});
