import type { ModelId, OrganizationalModel } from '../../src/playbook/models';
import { models } from '../../src/playbook/models';

const byNumber = (number: number): OrganizationalModel => models[number - 1]!;

test('offers three models, numbered', () => {
  expect(models.map(({ id, number }) => [number, id])).toEqual<[number, ModelId][]>([
    [1, 'caio-reports-to-ceo'],
    [2, 'both-report-to-coo'],
    [3, 'cio-owns-ai'],
  ]);
});

test('1: the CAIO reports to the CEO as a peer of the COO, the CIO to the COO', () => {
  expect(byNumber(1).reportsTo).toEqual({ CAIO: 'CEO', COO: 'CEO', CIO: 'COO' });
  expect(byNumber(1).bestWhere).toMatch(
    /competitive differentiator.*finance, healthcare, technology and retail/,
  );
  expect(byNumber(1).consequence).toMatch(/peer of the COO.*most cross-functional authority/);
});

test('2: both report to the COO, who integrates every boundary decision', () => {
  expect(byNumber(2).reportsTo).toEqual({ CAIO: 'COO', CIO: 'COO', COO: 'CEO' });
  expect(byNumber(2).bestWhere).toMatch(/operational: cost, delivery speed, process efficiency/);
  expect(byNumber(2).consequence).toMatch(/COO is the integration point for every boundary decision/);
});

test('3: the CIO owns AI with a VP of AI, and there is no CAIO', () => {
  expect(byNumber(3).reportsTo).toEqual({ VPAI: 'CIO', CIO: 'COO', COO: 'CEO' });
  expect(byNumber(3).bestWhere).toMatch(/maturity is still being built.*expires/);
  expect(byNumber(3).consequence).toMatch(/no CAIO/);
});

test('only the third model expires, and by four signs', () => {
  expect(byNumber(1).signsToMoveOn).toEqual([]);
  expect(byNumber(2).signsToMoveOn).toEqual([]);
  expect(byNumber(3).signsToMoveOn.map(({ title, above }) => [title, above])).toEqual([
    ['More than three business units run AI initiatives at once', 3],
    ['The AI budget passes $2M a year', 2_000_000],
    ['Business units buy AI tools around IT', undefined],
    ['The board asks for AI accountability apart from IT reporting', undefined],
  ]);
});
