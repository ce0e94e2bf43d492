/** The hosts that the Teams client library trusts as its parent, as Microsoft's content network lists them. */
export const validOrigins = [
  'teams.microsoft.com',
  '*.teams.microsoft.com',
  '*.cloud.microsoft',
  'outlook.office.com',
];
