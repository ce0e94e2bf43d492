import { holderOf, modelOf, rolesHeldBy, rolesOf } from '../../../src/domain/org/roles';
import { leaderRolesOf } from '../../../src/domain/org/escalation';
import type { Person, Seats } from '../../../src/domain/org/types';
import type { ModelId } from '../../../src/playbook/models';
import { models } from '../../../src/playbook/models';

const ada: Person = { id: 'ada', name: 'Ada Okafor', mail: 'ada@example.com', title: null };
const ben: Person = { id: 'ben', name: 'Ben Ruiz', mail: 'ben@example.com', title: null };
const seats: Seats = { CAIO: ada, CIO: ben, COO: ben, CEO: null };

test.each<[ModelId, string]>([
  ['caio-reports-to-ceo', 'CAIO CIO COO CEO'],
  ['both-report-to-coo', 'CAIO CIO COO CEO'],
  ['cio-owns-ai', 'VPAI CIO COO CEO'],
])('knows the roles of model %s, and who leads', (model, roles) => {
  expect(rolesOf(model).join(' ')).toBe(roles);
  expect(leaderRolesOf(model).join(' ')).toBe(roles.slice(0, 8));
});

test('finds each model by its id, and refuses another by name', () => {
  for (const model of models) expect(modelOf(model.id)).toBe(model);
  expect(() => modelOf('matrix' as ModelId)).toThrow('"matrix"');
});

test('knows who holds a seat, and which are vacant', () => {
  expect(holderOf(seats, 'CAIO')).toBe(ada);
  expect(holderOf(seats, 'CEO')).toBeNull();
  expect(holderOf(seats, 'VPAI')).toBeNull();
});

test('lets one person hold two seats', () => {
  expect(rolesHeldBy(seats, 'ben')).toEqual(['CIO', 'COO']);
  expect(rolesHeldBy(seats, 'ada')).toEqual(['CAIO']);
  expect(rolesHeldBy(seats, 'grace')).toEqual([]);
});
