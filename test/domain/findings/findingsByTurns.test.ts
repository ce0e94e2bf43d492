import { findingsByTurns } from '../../../src/domain/findings/findingsByTurns';
import { findingsOf } from '../../../src/domain/findings/findingsOf';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { decisions } from '../../../src/playbook/decisions';
import { models } from '../../../src/playbook/models';
import { raciRoles } from '../../../src/playbook/roles';

/** Every mix of letters that the playbook's own do not have: none, several As, everybody consulted. */
const odd: readonly MatrixRow['letters'][] = (['A', 'C', 'I', null] as const).map(
  (letter) => Object.fromEntries(raciRoles.map((role) => [role, letter])) as MatrixRow['letters'],
);

const large: readonly MatrixRow[] = [
  ...playbookMatrix,
  ...Array.from({ length: 130 }, (_, index) => ({
    decision: `own-${index}`,
    number: index + 13,
    title: `Decision ${index}`,
    letters: odd[index % 6] ?? decisions[index % 12]!.raci,
    retired: false,
  })),
];

const keys = (findings: readonly { readonly key: string }[]) => findings.map(({ key }) => key).sort();

test.each(models.map(({ id }) => id))('by turns, the same is found as at once, under %s', (model) => {
  const settings = defaultSettings(model);
  const overrides = [{ meeting: 'governance-council', role: 'CIO', kind: 'informed' }] as const;
  for (const matrix of [playbookMatrix, large]) {
    const agreed = {
      settings: { ...settings, overrides, organization: { ...settings.organization, matrix } },
    };
    const found = [...findingsByTurns(agreed)];
    expect(keys(found.flat())).toEqual(keys(findingsOf(agreed)));
    expect(new Set(found.flat().map(({ rule }) => rule)).size).toBeGreaterThan(3);
  }
});

test('no turn looks at more than forty decisions one by one', () => {
  const settings = defaultSettings('caio-reports-to-ceo');
  const organization = { ...settings.organization, matrix: large };
  const turns = [...findingsByTurns({ settings: { ...settings, organization } })];
  expect(Math.max(...turns.map(({ length }) => length))).toBeLessThanOrEqual(40);
});
