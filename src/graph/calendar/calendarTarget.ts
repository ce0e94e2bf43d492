import type { Scope } from '../../application/ports/AccessTokens';
import type { CalendarOwner } from '../../application/ports/Calendar';
import { grants } from '../scopes';

/** Where the series of an owner stand, and what it takes to write there. */
export interface CalendarTarget {
  /** The collection: for reading and for making series. */
  readonly events: string;
  readonly event: (eventId: string) => string;
  readonly scopes: readonly Scope[];
}

/**
 * The paths of the signed-in person's calendar, or of the executive's whom they manage: Microsoft documents the events
 * that somebody shares under the owner's calendar, not under the owner.
 */
export function calendarTarget(owner: CalendarOwner): CalendarTarget {
  const events = owner === null ? '/me/events' : `/users/${encodeURIComponent(owner.id)}/calendar/events`;
  return {
    events,
    event: (eventId) => `${events}/${encodeURIComponent(eventId)}`,
    scopes: owner === null ? grants.ownSeries.scopes : grants.executivesSeries.scopes,
  };
}
