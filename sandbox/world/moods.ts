/**
 * What is reported of Microsoft 365 here and there, and may be so in any tenant: each can be switched on. The sandbox
 * without moods is as strict as the documentation.
 */
export const moods = [
  /** The value of an extended property is cut at 255 characters where it comes in a collection. */
  'cutProperties',
  /** A new list forgets which columns are indexed and unique. */
  'lostIndexes',
  /** A new online meeting has no link at first; it is there when it is looked at the second time. */
  'lateTeamsLink',
  /** A new online meeting has no link, and never gets one. */
  'noTeamsLink',
  /** Teams is still at work on a new event: the first change without If-Match meets it, and is refused with 412. */
  'teamsFinishesEvents',
  /** The moved dates of a series are not told with it, although they were selected and expanded. */
  'missingExceptions',
  /** The moved dates of a series are told by their ids alone. */
  'bareExceptions',
  /** A new row is answered without its fields. */
  'itemsWithoutFields',
  /** A new event is not found by the first request for it. */
  'notFoundAfterCreation',
  /** SharePoint looks at the version before it looks at the rights. */
  'versionBeforeRights',
  /** The sites are in the zone of Hawaii, ten hours behind UTC. */
  'sitesInHawaii',
  /** The sites are in the zone of New Zealand, thirteen hours ahead of UTC in its summer. */
  'sitesInNewZealand',
  /** Lists keep no versions. */
  'noVersions',
  /** Free/busy is told without the entries that it is made of. */
  'bareAvailability',
  /** Every now and then a request is told to wait (429) or that the service is busy (503). */
  'busy',
] as const;

export type Mood = (typeof moods)[number];

/** All that can be on at once and still lets the work be done in the end. */
export const moody: readonly Mood[] = moods.filter(
  (mood) => !['noTeamsLink', 'bareExceptions', 'sitesInNewZealand'].includes(mood),
);
