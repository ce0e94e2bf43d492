import type { Entra } from '../entra/createEntra';
import type { WorldPerson } from '../world/WorldPerson';
import { addDays } from './weekDates';

interface Moment {
  /** Wall-clock time in the person's zone. */
  readonly dateTime: string;
}

interface Address {
  readonly emailAddress: { readonly name: string; readonly address: string };
}

/** An event as Graph gives it; only what the page shows. */
export interface CalendarItem {
  readonly id: string;
  readonly subject: string;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly showAs: string;
  readonly type: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly location?: { readonly displayName?: string };
  readonly organizer: Address;
  readonly attendees: readonly (Address & {
    readonly type: string;
    readonly status: { readonly response: string };
  })[];
  readonly body?: { readonly contentType: string; readonly content: string };
  readonly onlineMeeting?: { readonly joinUrl: string } | null;
  readonly hasAttachments: boolean;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly contentBytes: string;
}

/** An event that is looked at, with the files that hang on it. */
export interface OpenEvent {
  readonly item: CalendarItem;
  readonly attachments: readonly Attachment[];
}

export interface CalendarReader {
  week(monday: string): Promise<readonly CalendarItem[]>;
  item(id: string): Promise<CalendarItem | null>;
  attachments(eventId: string): Promise<readonly Attachment[]>;
}

const reader = '00000000-0000-0000-0000-000000000002';
const fields =
  'id,subject,isAllDay,isCancelled,showAs,type,start,end,organizer,attendees,location,hasAttachments';

const overlapsWeek = ({ start, end }: CalendarItem, monday: string): boolean =>
  start.dateTime.slice(0, 10) < addDays(monday, 7) && end.dateTime > `${monday}T00:00:00`;

/** Reads one person's calendar as that person, through Graph. */
export function createCalendarReader(
  person: WorldPerson,
  entra: Entra,
  graph: (request: Request) => Promise<Response>,
): CalendarReader {
  const get = async (path: string): Promise<Response> => {
    const { accessToken } = await entra.issueFor(person.id, ['Calendars.Read'], reader);
    const headers = {
      authorization: `Bearer ${accessToken}`,
      prefer: `outlook.timezone="${person.timeZone}"`,
    };
    return graph(new Request(`https://graph.microsoft.com/v1.0/me${path}`, { headers }));
  };
  const list = async <T>(path: string): Promise<readonly T[]> => {
    const response = await get(path);
    if (!response.ok)
      throw new Error(`Graph answered ${response.status} to ${path}: ${await response.text()}`);
    return ((await response.json()) as { value: T[] }).value;
  };
  return {
    week: async (monday) => {
      const range = `startDateTime=${addDays(monday, -1)}T00:00:00Z&endDateTime=${addDays(monday, 8)}T00:00:00Z`;
      const items = await list<CalendarItem>(`/calendarView?${range}&$top=500&$select=${fields}`);
      return items.filter((item) => overlapsWeek(item, monday));
    },
    item: async (id) => {
      const response = await get(`/events/${encodeURIComponent(id)}`);
      return response.ok ? ((await response.json()) as CalendarItem) : null;
    },
    attachments: (eventId) => list<Attachment>(`/events/${encodeURIComponent(eventId)}/attachments`),
  };
}
