export interface Practice {
  readonly number: number;
  readonly title: string;
  readonly detail: string;
}

/** The first 90 days: five practices. */
export const onboardingPractices: readonly Practice[] = [
  {
    number: 1,
    title: 'Walk through the accountability framework together',
    detail:
      'In the first joint meeting, with the CEO or COO present, before either leader decides in the other’s domain.',
  },
  {
    number: 2,
    title: 'Listen for 90 days',
    detail: 'A 90-day listening mandate comes before major decisions.',
  },
  {
    number: 3,
    title: 'Share success metrics',
    detail: 'Both leaders are partly measured on outcomes that need the other’s success.',
  },
  {
    number: 4,
    title: 'Name the escalation path',
    detail: 'The COO or CEO is named as the explicit escalation path.',
  },
  {
    number: 5,
    title: 'Protect the CIO’s standing',
    detail:
      'The CEO or COO says explicitly that the role is not diminished and that the two functions complement each other.',
  },
];

export const onboardingDays = 90;
