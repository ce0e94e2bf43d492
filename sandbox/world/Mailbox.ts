import type { WorldEvent } from './WorldEvent';
import type { WorldPerson, WorldWorkingHours } from './WorldPerson';

export interface Mailbox {
  readonly owner: WorldPerson;
  readonly calendarId: string;
  readonly events: Map<string, WorldEvent>;
  /** By the delegate's user id. */
  readonly grants: Map<string, 'read' | 'write'>;
  readonly workingHours: WorldWorkingHours;
  /** Whether Exchange tells the zone of the hours by rule instead of by name. */
  readonly hasCustomZone: boolean;
  /** How many events Graph made here: it makes the next one's id. */
  eventsMade: number;
  /** By the transaction's id: what was made with it, and of what. They outlive the event. */
  readonly transactions: Map<string, { readonly eventId: string; readonly content: string }>;
  /** Events that were made a moment ago, by id: how many requests have met each since. */
  readonly fresh: Map<string, { met: number; changed: number; looked: number }>;
  /** By the add-in's id: what Office.js keeps for it in this mailbox, each value as JSON. */
  readonly roamingSettings: Map<string, Readonly<Record<string, string>>>;
  /** The person's own list of categories: the colour's preset by name. */
  readonly masterCategories: Map<string, string>;
  /** Set it to make getSchedule fail for this person, inside an answer that succeeds for the others. */
  freeBusyError: { readonly message: string; readonly responseCode: string } | null;
}
