import type { Person } from '../domain/org/types';
import type { CalendarOwner } from './ports/Calendar';
import type { Services } from './Services';

/**
 * Whose calendar to open for the organizer: one's own, with the right to one's own, where the organizer is whoever is
 * signed in, or where nobody has said who it is.
 */
export async function calendarOwner(
  { directory, context }: Pick<Services, 'directory' | 'context'>,
  organizer: Person | null,
): Promise<CalendarOwner> {
  if (organizer === null) return null;
  const myId = context.userId ?? (await directory.me()).id;
  return organizer.id === myId ? null : organizer;
}
