/** Where leaders who can grow into the role come from. */
export const leaderOrigins = ['IT', 'Data and analytics', 'Enterprise architecture'] as const;

/** What such a leader needs. */
export const leaderSkills = [
  'Deep technology fluency',
  'Business acumen',
  'Organizational change capability',
  'Translation between technical possibility and operational reality',
] as const;
