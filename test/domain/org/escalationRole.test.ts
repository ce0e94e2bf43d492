import { escalationRole, managersOf } from '../../../src/domain/org/escalation';
import type { ModelId } from '../../../src/playbook/models';
import { models } from '../../../src/playbook/models';

test.each<[ModelId, string]>([
  ['caio-reports-to-ceo', 'CEO'],
  ['both-report-to-coo', 'COO'],
  ['cio-owns-ai', 'COO'],
])('escalates to the nearest manager that the leaders share: %s', (model, role) => {
  expect(escalationRole({ model, escalation: 'fromModel' })).toBe(role);
});

test.each(models)('follows the explicit setting in model $number', ({ id }) => {
  expect(escalationRole({ model: id, escalation: 'CEO' })).toBe('CEO');
  expect(escalationRole({ model: id, escalation: 'COO' })).toBe('COO');
});

test('climbs the line of a role, nearest manager first', () => {
  expect(managersOf('cio-owns-ai', 'VPAI')).toEqual(['CIO', 'COO', 'CEO']);
  expect(managersOf('caio-reports-to-ceo', 'CAIO')).toEqual(['CEO']);
  expect(managersOf('caio-reports-to-ceo', 'CEO')).toEqual([]);
});
