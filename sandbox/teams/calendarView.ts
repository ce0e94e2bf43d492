import type { World } from '../world/createWorld';
import type { WorldPerson } from '../world/WorldPerson';
import type { Theme } from '../page/viewQuery';
import { readHostView } from './hostView';
import { isDate, mondayOf } from '../calendar/weekDates';

/** What the address asks the calendar page to show. */
export interface CalendarView {
  readonly person: WorldPerson;
  readonly theme: Theme;
  readonly monday: string;
  readonly eventId: string | null;
}

export function readCalendarView(world: World, query: URLSearchParams): CalendarView {
  const { person, theme } = readHostView(world, query);
  const week = query.get('week');
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  return { person, theme, monday: mondayOf(isDate(week) ? week : today), eventId: query.get('event') };
}

/** The address of the calendar page with something changed; null removes a parameter. */
export function calendarAddress(
  view: CalendarView,
  changes: { readonly week?: string; readonly event?: string | null },
): string {
  const query = new URLSearchParams({
    person: view.person.upn,
    theme: view.theme,
    week: changes.week ?? view.monday,
  });
  const event = changes.event === undefined ? view.eventId : changes.event;
  if (event !== null) query.set('event', event);
  return `/calendar?${query.toString()}`;
}
