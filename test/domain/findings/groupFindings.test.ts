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
  expect(group?.choices.map((choice) => choice.map(({ act }) => act))).toEqual([
    [
      { kind: 'makeAccountable', role: 'CEO' },
      { kind: 'makeAccountable', role: 'CAIO' },
      { kind: 'sayInCharter', role: 'COO' },
    ],
    [
      { kind: 'takeAt', meeting: 'portfolio-review' },
      { kind: 'takeAt', meeting: 'governance-council' },
    ],
  ]);
  expect(group?.elsewhere).toEqual([{ kind: 'goTo', act: { kind: 'compareModels' } }]);
});

test('tells what blocks a decision from what weakens it', () => {
  expect(weightOf('notOneAccountable')).toBe('blocks');
  expect(weightOf('overloadedRole')).toBe('weakens');
});
