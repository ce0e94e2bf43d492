import { onboardingDays, onboardingPractices } from '../../src/playbook/onboarding';

test('lasts 90 days and has five practices', () => {
  expect(onboardingDays).toBe(90);
  expect(onboardingPractices.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  [
    1,
    /accountability framework/,
    /first joint meeting, with the CEO or COO present, before either leader decides in the other’s domain/,
  ],
  [2, /90 days/, /90-day listening mandate comes before major decisions/],
  [3, /success metrics/, /partly measured on outcomes that need the other’s success/],
  [4, /escalation path/, /COO or CEO is named as the explicit escalation path/],
  [
    5,
    /CIO’s standing/,
    /CEO or COO says explicitly that the role is not diminished and that the two functions complement each other/,
  ],
])('states practice %i as the playbook has it', (number, title, detail) => {
  const practice = onboardingPractices[number - 1];
  expect(practice?.title).toMatch(title);
  expect(practice?.detail).toMatch(detail);
});
