import fc from 'fast-check';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { findingsOf } from '../../../src/domain/findings/findingsOf';
import { openFindings } from '../../../src/domain/findings/openFindings';
import type { Finding, FindingRule } from '../../../src/domain/findings/types';
import type { Organization } from '../../../src/domain/org/types';
import { editMatrix, type MatrixEdit } from '../../../src/domain/raci/editMatrix';
import { editContent } from '../../../src/domain/workspace/editContent';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { decisions } from '../../../src/playbook/decisions';
import { models, type ModelId } from '../../../src/playbook/models';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { organizationOf } from './builders';

function contentOf(organization: Organization): WorkspaceContent {
  const settings = { ...defaultSettings(organization.model), organization };
  return { ...emptyContent, settings };
}

/** The playbook under the model with a few things broken. */
function broken(model: ModelId, ...edits: readonly MatrixEdit[]): WorkspaceContent {
  return contentOf(edits.reduce(editMatrix, organizationOf(model)));
}

const letter = (decision: string, role: 'CAIO' | 'CIO' | 'COO' | 'CEO', to: 'A' | 'R' | 'C' | 'I' | null) =>
  ({ kind: 'setLetter', decision, role, letter: to }) as const;

const examples = [
  ...models.map(({ id }) => broken(id)),
  broken('caio-reports-to-ceo', letter('budget-allocation', 'COO', 'I')),
  broken('caio-reports-to-ceo', letter('regulatory-compliance', 'CEO', 'C')),
  broken('both-report-to-coo', letter('budget-allocation', 'CIO', 'A')),
  broken('both-report-to-coo', letter('model-governance-and-ethics-policy', 'CEO', 'C')),
  broken('cio-owns-ai', letter('budget-allocation', 'CEO', 'A')),
  broken('both-report-to-coo', { kind: 'retireDecision', decision: 'budget-allocation' }),
];

test('every remedy that edits settles its finding, whatever else it raises', () => {
  const tried = new Set<FindingRule>();
  for (const content of examples) {
    for (const finding of findingsOf(content)) {
      for (const remedy of finding.remedies) {
        if (remedy.kind !== 'edit') continue;
        const after = remedy.edits.reduce(editContent, content);
        expect(sameAgain(finding, findingsOf(after))).toEqual([]);
        tried.add(finding.rule);
      }
    }
  }
  expect([...tried].sort()).toEqual([
    'accountableOutsideLine',
    'charterOwnsElsewhere',
    'noMeetingTakes',
    'noResponsible',
    'notOneAccountable',
    'tooManyConsulted',
    'topicTiedToNothing',
  ]);
});

/** Settled is not the same thing found under another key. */
function sameAgain({ rule, decision, key }: Finding, later: readonly Finding[]): readonly Finding[] {
  const about = (one: Finding) => (decision === null ? one.key === key : one.decision === decision);
  return later.filter((one) => one.rule === rule && about(one));
}

const everyLetters = fc.record({
  CAIO: fc.constantFrom('A', 'R', 'C', 'I', null),
  CIO: fc.constantFrom('A', 'R', 'C', 'I', null),
  COO: fc.constantFrom('A', 'R', 'C', 'I', null),
  CEO: fc.constantFrom('A', 'R', 'C', 'I', null),
});

test('every remedy that edits settles its finding, whatever the letters of the decision are', () => {
  const modelIds = fc.constantFrom<ModelId[]>(...models.map(({ id }) => id));
  const decisionIds = fc.constantFrom<string[]>(...decisions.map(({ id }) => id));
  fc.assert(
    fc.property(modelIds, decisionIds, everyLetters, (model, decision, letters) => {
      const edits = Object.entries(letters).map(([role, to]) =>
        letter(decision, role as keyof typeof letters, to),
      );
      const content = broken(model, ...edits);
      for (const finding of findingsOf(content).filter((one) => one.decision === decision)) {
        for (const remedy of finding.remedies) {
          if (remedy.kind !== 'edit') continue;
          const after = remedy.edits.reduce(editContent, content);
          expect({ by: remedy.act, found: sameAgain(finding, findingsOf(after)) }).toEqual({
            by: remedy.act,
            found: [],
          });
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('of four consulted, two are informed: with one of them three would be left', () => {
  const four = (['CAIO', 'CIO', 'COO', 'CEO'] as const).map((role) => letter('budget-allocation', role, 'C'));
  const remedies = remediesFor(
    broken('both-report-to-coo', ...four),
    'tooManyConsulted',
    'budget-allocation',
  );
  expect(remedies).toHaveLength(6);
  expect(remedies?.[0]).toEqual({ kind: 'inform', roles: ['CAIO', 'CIO'] });
});

const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);

function remediesFor(content: WorkspaceContent, rule: FindingRule, decision: string) {
  const found = findingsOf(content).find((one) => one.rule === rule && one.decision === decision);
  return found?.remedies.map((remedy) => ('act' in remedy ? remedy.act : remedy.kind));
}

test('offers what a person would do, best first', () => {
  const toCeo = broken('caio-reports-to-ceo');
  expect(remediesFor(toCeo, 'noResponsible', 'model-governance-and-ethics-policy')).toEqual([
    { kind: 'makeResponsible', role: 'CIO' },
    { kind: 'makeResponsible', role: 'COO' },
    'openDecision',
  ]);
  expect(remediesFor(toCeo, 'accountableOutsideLine', 'budget-allocation')).toEqual([
    { kind: 'makeAccountable', role: 'CEO' },
    { kind: 'compareModels' },
  ]);
  expect(remediesFor(toCeo, 'charterOwnsElsewhere', 'regulatory-compliance')).toEqual([
    { kind: 'makeAccountable', role: 'CAIO' },
    { kind: 'sayInCharter', role: 'CEO' },
  ]);
  const two = broken('both-report-to-coo', letter('budget-allocation', 'CIO', 'A'));
  expect(remediesFor(two, 'notOneAccountable', 'budget-allocation')).toEqual([
    { kind: 'keepAccountable', role: 'CIO' },
    { kind: 'keepAccountable', role: 'COO' },
    'openDecision',
  ]);
});

test('takes a decision where it is news, else where who answers for it leads, or at the council', () => {
  const places = (decision: string) => remediesFor(broken('both-report-to-coo'), 'noMeetingTakes', decision);
  expect(places('business-unit-adoption')).toEqual([
    { kind: 'takeAt', meeting: 'portfolio-review' },
    { kind: 'takeAt', meeting: 'governance-council' },
  ]);
  expect(places('engineering-team-tooling')).toEqual([
    { kind: 'takeAt', meeting: 'readiness-sync' },
    { kind: 'takeAt', meeting: 'governance-council' },
  ]);
  expect(places('regulatory-compliance')).toEqual([{ kind: 'takeAt', meeting: 'governance-council' }]);
});

test('the model’s own letters are no remedy: another model is', () => {
  const content = broken('cio-owns-ai', letter('tool-and-vendor-selection', 'COO', 'A'));
  expect(remediesFor(content, 'notOneAccountable', 'tool-and-vendor-selection')).toEqual([
    { kind: 'keepAccountable', role: 'CIO' },
    'openDecision',
  ]);
});

test('a charter in own words that names who answers is consistent, one that does not is shown in own words', () => {
  const word = (wording: string) =>
    editContent(broken('both-report-to-coo'), {
      kind: 'wordCharter',
      wording: { charterOf: 'CAIO', line: 'Regulatory compliance for AI', isOwn: false, wording },
    });
  const found = (content: WorkspaceContent) =>
    findingsOf(content).find(
      ({ rule, decision }) => rule === 'charterOwnsElsewhere' && decision === 'regulatory-compliance',
    );
  expect(found(word('Prepares compliance; the Chief Executive Officer answers'))).toBeUndefined();
  expect(found(word('AI law'))).toMatchObject({ line: 'AI law' });
  expect(found(word(''))).toMatchObject({ line: 'Regulatory compliance for AI' });
});

test('keeps apart what is open and what an owner accepted', () => {
  const content = broken('both-report-to-coo');
  const [first, ...others] = findingsOf(content);
  const accepted = { key: first!.key, because: 'The board wants it so.', by: 'Grace Liu', on: '2026-12-01' };
  const split = openFindings(findingsOf(content), [accepted]);
  expect(keysOf(split.open)).toEqual(keysOf(others));
  expect(split.accepted).toEqual([{ finding: first, acceptance: accepted }]);
});

test('an acceptance counts while the title changes, and no longer once another role answers', () => {
  const rule = 'charterOwnsElsewhere';
  const keyIn = (content: WorkspaceContent) =>
    findingsOf(content).find((one) => one.rule === rule && one.decision === 'use-case-prioritization')?.key;
  const decision = 'use-case-prioritization';
  const accepted = keyIn(broken('both-report-to-coo'));
  expect(keyIn(broken('both-report-to-coo', { kind: 'renameDecision', decision, title: 'Cases' }))).toBe(
    accepted,
  );
  const passedOn = broken('both-report-to-coo', letter(decision, 'COO', 'C'), letter(decision, 'CEO', 'A'));
  expect(keyIn(passedOn)).toMatch(/^charterOwnsElsewhere:/);
  expect(keyIn(passedOn)).not.toBe(accepted);
});
