import { charterEntries } from '../../../src/domain/charter/charterEntries';
import {
  searchOwnership,
  type OwnershipOptions,
  type OwnershipResult,
} from '../../../src/domain/charter/searchOwnership';
import type { CharterWording } from '../../../src/domain/workspace/types';
import { charters } from '../../../src/playbook/charters';
import { editMatrix } from '../../../src/domain/raci/editMatrix';
import { organization } from '../rhythm/builders';

const own: readonly CharterWording[] = [
  { charterOf: 'CIO', line: 'own-1', isOwn: true, wording: 'Laptops and phones' },
  { charterOf: 'CIO', line: 'Enterprise system stability', isOwn: false, wording: 'Keeps SAP running' },
  { charterOf: 'CAIO', line: 'own-2', isOwn: true, wording: '' },
];

test('without own words a charter is the playbook’s', () => {
  expect(charterEntries('CIO', []).map(({ words }) => words)).toEqual(charters.CIO);
});

test('own words stand in place of the playbook’s, own lines after them, and what was taken back is gone', () => {
  const cio = charterEntries('CIO', own);
  expect(cio[2]).toEqual({
    charterOf: 'CIO',
    line: 'Enterprise system stability',
    words: 'Keeps SAP running',
    playbookWords: 'Enterprise system stability',
  });
  expect(cio.at(-1)).toMatchObject({ line: 'own-1', words: 'Laptops and phones', playbookWords: null });
  expect(charterEntries('CAIO', own)).toHaveLength(charters.CAIO.length);
});

const answerOf = (result: OwnershipResult): string =>
  result.kind === 'charter' ? `${result.owner}: ${result.entry.words}` : `${result.row.number}`;

const found = (text: string, options: OwnershipOptions = {}, of = organization()) =>
  searchOwnership(text, of, options).map(answerOf);

test.each([
  ['who owns cybersecurity?', ['CIO: Cybersecurity and data governance', '4']],
  ['Who owns vendor management?', ['CIO: Technology vendor management', '3']],
  ['integration', ['CIO: Integration architecture across systems', '5']],
  ['budget', ['12']],
  ['literacy', ['CAIO: AI literacy and cultural adoption', '11']],
])('finds charter lines and decisions together, best first: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('finds a line in own words, in the playbook’s, and an own line', () => {
  expect(found('SAP', { charters: own })).toEqual(['CIO: Keeps SAP running', '5']);
  expect(found('stability', { charters: own })).toEqual(['CIO: Keeps SAP running']);
  expect(found('phones', { charters: own })).toEqual(['CIO: Laptops and phones']);
});

test('finds decisions of the organization’s own', () => {
  const letters = { CAIO: 'I', CIO: 'A', COO: 'C', CEO: 'I' } as const;
  const row = { decision: 'quantum', number: 13, title: 'Quantum lab', letters, retired: false };
  expect(found('quantum', {}, editMatrix(organization(), { kind: 'addDecision', row }))).toEqual(['13']);
});

test('finds what somebody owns by their name', () => {
  const namesOf = (role: string) => (role === 'CIO' ? 'Ben Ruiz' : null);
  const answers = found('what does Ben own?', { namesOf });
  expect(answers).toContain('CIO: Technology vendor management');
  expect(answers).not.toContain('CAIO: AI tool and platform selection');
});

test('where the CIO owns AI, the CIO owns the CAIO’s charter', () => {
  expect(found('platform selection', {}, organization({ model: 'cio-owns-ai' }))[0]).toBe(
    'CIO: AI tool and platform selection',
  );
});

test('a text without a telling word, or that meets nothing, finds nothing', () => {
  expect(found('who owns?')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('zzz')).toEqual([]);
});
