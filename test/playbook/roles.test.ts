import { raciRoles, roleNames } from '../../src/playbook/roles';

test('names the five seats', () => {
  expect(Object.values(roleNames).map(({ short, full }) => `${short}: ${full}`)).toEqual([
    'CAIO: Chief AI Officer',
    'CIO: Chief Information Officer',
    'COO: Chief Operating Officer',
    'CEO: Chief Executive Officer',
    'VP of AI: Vice President of AI',
  ]);
});

test('heads the matrix with four of them, in the playbook’s order', () => {
  expect(raciRoles).toEqual(['CAIO', 'CIO', 'COO', 'CEO']);
});
