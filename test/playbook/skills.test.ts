import { leaderOrigins, leaderSkills } from '../../src/playbook/skills';

test('finds leaders who can grow into the role in three places', () => {
  expect(leaderOrigins).toEqual(['IT', 'Data and analytics', 'Enterprise architecture']);
});

test('asks four skills of them', () => {
  expect(leaderSkills).toEqual([
    'Deep technology fluency',
    'Business acumen',
    'Organizational change capability',
    'Translation between technical possibility and operational reality',
  ]);
});
