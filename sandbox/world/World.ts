import type { Mailbox } from './Mailbox';
import type { Mood } from './moods';
import type { OutlookMood } from './outlookMoods';
import type { SentMail } from './SentMail';
import type { WorldTeam } from './teams';
import type { WorldPerson } from './WorldPerson';
import type { WorldSite } from './WorldSite';

export interface WorldClock {
  /** Milliseconds since 1970. It runs on from where it was set. */
  now(): number;
  set(iso: string): void;
}

/** One tenant in memory: who works there, what stands in their calendars, and what was mailed. */
export interface World {
  readonly tenantId: string;
  readonly clock: WorldClock;
  readonly people: readonly WorldPerson[];
  personById(id: string): WorldPerson | undefined;
  /** Also by mail address; in any case of letters. */
  personByUpn(upn: string): WorldPerson | undefined;
  readonly mail: SentMail[];
  /** By user id. */
  readonly mailboxes: Map<string, Mailbox>;
  readonly teams: readonly WorldTeam[];
  /** The sites in SharePoint, the teams' own ones first. Roles and the app's grant may be changed while it runs. */
  readonly sites: WorldSite[];
  /** By user id: the scopes that the person has agreed to. */
  readonly consents: Map<string, Set<string>>;
  /** Scopes for which this tenant, beyond Microsoft's own rule, lets only an administrator consent. */
  readonly adminOnlyScopes: Set<string>;
  /** Set it to make the next call to Graph ask for a new sign-in with these claims (JSON text). */
  claimsChallenge: string | null;
  /** The reported misbehaviours that are on. */
  readonly moods: Set<Mood>;
  /** How Outlook's clients misbehave. */
  outlookMoods: readonly OutlookMood[];
  reset(now?: string): void;
  snapshot(): unknown;
}
