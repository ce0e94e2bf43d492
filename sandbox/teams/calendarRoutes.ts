import type { Entra } from '../entra/createEntra';
import type { World } from '../world/createWorld';
import { calendarPage } from './calendarPage';
import { createCalendarReader, type CalendarReader, type OpenEvent } from '../calendar/calendarReader';
import { readCalendarView } from './calendarView';

export interface CalendarOptions {
  readonly entra: Entra;
  readonly outlookOriginFor: (teamsOrigin: string) => string;
  readonly graph: (request: Request) => Promise<Response>;
}

async function openEvent(reader: CalendarReader, id: string | null): Promise<OpenEvent | null> {
  const item = id === null ? null : await reader.item(id);
  if (item === null) return null;
  return { item, attachments: item.hasAttachments ? await reader.attachments(item.id) : [] };
}

async function attachmentResponse(reader: CalendarReader, query: URLSearchParams): Promise<Response> {
  const files = await reader.attachments(query.get('event') ?? '');
  const file = files.find(({ id }) => id === query.get('attachment'));
  if (file === undefined) return new Response('This event has no such file.', { status: 404 });
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  return new Response(Buffer.from(file.contentBytes, 'base64'), {
    headers: { 'content-type': file.contentType, 'content-disposition': disposition },
  });
}

/** `/calendar` and the files that hang on its events. */
export function calendarRoutes(
  world: World,
  { entra, graph, outlookOriginFor }: CalendarOptions,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, searchParams, origin } = new URL(request.url);
    const view = readCalendarView(world, searchParams);
    const reader = createCalendarReader(view.person, entra, graph);
    if (pathname === '/calendar/attachment') return attachmentResponse(reader, searchParams);
    return calendarPage(world, view, {
      items: await reader.week(view.monday),
      open: await openEvent(reader, view.eventId),
      outlookOrigin: outlookOriginFor(origin),
    });
  };
}
