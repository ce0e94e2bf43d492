import { findingsOf } from '../../../src/domain/findings/findingsOf';
import type { ModelId } from '../../../src/playbook/models';
import { organizationOf } from './builders';

const inEveryModel = [
  'charterOwnsElsewhere 1',
  'charterOwnsElsewhere 2',
  'charterOwnsElsewhere 7',
  'charterOwnsElsewhere 10',
  'noMeetingTakes 1',
  'noMeetingTakes 7',
  'noMeetingTakes 8',
  'noMeetingTakes 9',
  'noMeetingTakes 10',
  'noMeetingTakes 11',
];

test.each<[ModelId, readonly string[]]>([
  [
    'caio-reports-to-ceo',
    [
      'accountableOutsideLine 1',
      'accountableOutsideLine 2',
      'accountableOutsideLine 12',
      ...inEveryModel,
      'noResponsible 4',
      'noResponsible 5',
      'noResponsible 6',
      'noResponsible 8',
    ],
  ],
  [
    'both-report-to-coo',
    [...inEveryModel, 'noResponsible 4', 'noResponsible 5', 'noResponsible 6', 'noResponsible 8'],
  ],
  [
    'cio-owns-ai',
    [...inEveryModel, 'noResponsible 4', 'noResponsible 5', 'noResponsible 8', 'overloadedRole CIO'],
  ],
])('the playbook with every seat taken gives exactly these, weightiest first: %s', (model, expected) => {
  expect(namesOf(model)).toEqual(expected);
});

function namesOf(model: ModelId): readonly string[] {
  const findings = findingsOf({ settings: { organization: organizationOf(model), overrides: [] } });
  return findings.map((one) => `${one.rule} ${'row' in one ? one.row.number : one.role}`);
}

test('no two findings have one key', () => {
  for (const model of ['caio-reports-to-ceo', 'both-report-to-coo', 'cio-owns-ai'] as const) {
    const settings = { organization: organizationOf(model, {}), overrides: [] };
    const keys = findingsOf({ settings }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
