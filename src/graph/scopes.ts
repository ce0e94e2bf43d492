import type { Scope } from '../application/ports/AccessTokens';

export interface Grant {
  readonly scopes: readonly Scope[];
  /** What a person or an admin gives up by not granting it; the admin guide says the same. */
  readonly without: string;
}

/** The only place that says which permission a capability asks for: the smallest that Microsoft documents for it. */
export const grants = {
  signedInPerson: {
    scopes: ['User.Read'],
    without: 'Tandem cannot tell who you are: choosing yourself as organizer and "Mine" stay empty.',
  },
  peopleSearch: {
    scopes: ['User.ReadBasic.All'],
    without: 'Seats cannot be filled by searching for people, and no photos are shown.',
  },
  accountState: {
    scopes: ['User.Read.All'],
    without:
      'Findings name the seats whose account was deleted, but not those whose account is switched off.',
  },
  freeBusy: {
    scopes: ['Calendars.ReadBasic'],
    without:
      'Times can be chosen, but nobody’s conflicts are known, and they are in the time zone of the device.',
  },
  ownCopies: {
    scopes: ['Calendars.ReadBasic'],
    without: 'Your own answers are not shown beside the meetings that others send.',
  },
  answering: {
    scopes: ['Calendars.ReadWrite'],
    without: 'Invitations are answered in Outlook, where Tandem leads.',
  },
  seriesReading: {
    scopes: ['Calendars.Read'],
    without:
      'Whoever sends the meetings sees them as they were last shared, and not what changed in the calendar.',
  },
  executivesReading: {
    scopes: ['Calendars.Read.Shared'],
    without: 'An assistant sees the executive’s meetings as they were last shared.',
  },
  ownSeries: {
    scopes: ['Calendars.ReadWrite'],
    without: 'The three meetings can be planned, but not put into the calendar or checked there.',
  },
  managedCalendars: {
    scopes: ['Calendars.ReadBasic', 'User.Read', 'User.ReadBasic.All'],
    without: 'Only your own calendar can be chosen for the meetings.',
  },
  executivesSeries: {
    scopes: ['Calendars.ReadWrite.Shared'],
    without: 'An assistant cannot schedule in an executive’s calendar.',
  },
  workspaceReading: {
    scopes: ['Sites.Read.All'],
    without: 'What the leaders share is not seen: everybody works on a copy on their own device.',
  },
  workspaceWriting: {
    scopes: ['Sites.ReadWrite.All'],
    without: 'The shared workspace can be read, but not changed.',
  },
  workspaceMaking: {
    scopes: ['Sites.Manage.All'],
    without: 'The lists of the shared workspace can be used, but not made or repaired.',
  },
  selectedSites: {
    scopes: ['Sites.Selected'],
    without: 'Nothing, unless it is chosen in place of the three above: see “Only the sites that you name”.',
  },
  teamMembers: {
    scopes: ['TeamMember.Read.All'],
    without: 'Whether everybody in a seat can open the workspace is asked, not looked up.',
  },
  channelMembers: {
    scopes: ['ChannelMember.Read.All'],
    without: 'In a private or shared channel, whether everybody in a seat can open the workspace is asked.',
  },
  teamSites: {
    scopes: ['Team.ReadBasic.All'],
    without: 'Outside of a channel, the team whose site holds the workspace cannot be chosen.',
  },
} as const satisfies Readonly<Record<string, Grant>>;

export type Right = keyof typeof grants;

/**
 * What a person does and is asked for at once, in one dialog of Microsoft's. A right that stands in none is never asked
 * for by itself.
 */
export const acts = {
  connect: ['signedInPerson', 'workspaceReading'],
  connectElsewhere: ['signedInPerson', 'teamSites', 'workspaceReading'],
  setUp: ['signedInPerson', 'peopleSearch', 'freeBusy'],
  findPeople: ['peopleSearch'],
  apply: ['ownSeries', 'workspaceWriting', 'peopleSearch'],
  share: ['ownSeries', 'workspaceWriting', 'workspaceMaking', 'peopleSearch'],
  applyForExecutive: ['executivesSeries', 'workspaceWriting', 'peopleSearch'],
  changeShared: ['workspaceWriting'],
  seeAnswers: ['ownCopies'],
  answer: ['answering'],
  lookAgain: ['seriesReading'],
  lookAgainForExecutive: ['executivesReading'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

export type Act = keyof typeof acts;

/** Given for everybody by an administrator, or not at all. */
type AdministratorsScope =
  | 'User.Read.All'
  | 'Sites.Selected'
  | 'TeamMember.Read.All'
  | 'ChannelMember.Read.All';

/** The act that first needs a permission. */
export const actOf: Readonly<Record<Exclude<Scope, AdministratorsScope>, Act>> = {
  'User.Read': 'setUp',
  'User.ReadBasic.All': 'setUp',
  'Calendars.ReadBasic': 'setUp',
  'Sites.Read.All': 'connect',
  'Team.ReadBasic.All': 'connectElsewhere',
  'Calendars.Read': 'lookAgain',
  'Calendars.Read.Shared': 'lookAgainForExecutive',
  'Calendars.ReadWrite': 'apply',
  'Calendars.ReadWrite.Shared': 'applyForExecutive',
  'Sites.Manage.All': 'share',
  'Sites.ReadWrite.All': 'changeShared',
};
