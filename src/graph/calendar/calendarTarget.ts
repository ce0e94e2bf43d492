import type { CalendarInteraction, CalendarOwner } from '../../application/ports/Calendar';
import type { GraphGateway, SendOptions } from '../GraphGateway';
import { isGiven } from '../isGiven';
import { grants } from '../scopes';

/** Where the series of an owner stand, and with what permission they are reached. */
export interface CalendarTarget {
  /** The collection: for reading and for making series. */
  readonly events: string;
  readonly event: (eventId: string) => string;
  /** The dates in a window. */
  readonly view: string;
  readonly access: Pick<SendOptions, 'scopes' | 'interaction'>;
}

/**
 * The paths of the signed-in person's calendar, or of the executive's whom they manage, to write there: Microsoft
 * documents the events that somebody shares under the owner's calendar, not under the owner.
 */
export function calendarTarget(owner: CalendarOwner): CalendarTarget {
  const calendar = owner === null ? '/me' : `/users/${encodeURIComponent(owner.id)}/calendar`;
  const events = `${calendar}/events`;
  return {
    events,
    view: `${calendar}/calendarView`,
    event: (eventId) => `${events}/${encodeURIComponent(eventId)}`,
    access: { scopes: writingOf(owner) },
  };
}

/**
 * The same to read: with the right to write where it was given before, else with one that only reads. `toWrite` asks
 * at once for what writing will take.
 */
export async function targetToRead(
  { tokens }: Pick<GraphGateway, 'tokens'>,
  owner: CalendarOwner,
  interaction: CalendarInteraction,
): Promise<CalendarTarget> {
  const writing = writingOf(owner);
  if (interaction === 'toWrite') await tokens.tokenFor(writing);
  const access: CalendarTarget['access'] = (await isGiven(tokens, writing))
    ? { scopes: writing, interaction: 'silent' }
    : { scopes: readingOf(owner), interaction: interaction === 'interactive' ? 'interactive' : 'silent' };
  return { ...calendarTarget(owner), access };
}

const writingOf = (owner: CalendarOwner) =>
  owner === null ? grants.ownSeries.scopes : grants.executivesSeries.scopes;

const readingOf = (owner: CalendarOwner) =>
  owner === null ? grants.seriesReading.scopes : grants.executivesReading.scopes;
