import * as v from 'valibot';
import { agendaIn } from '../../domain/agenda/agendaInBody';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';

const withBody = v.object({ body: v.object({ content: v.string() }) });

/** The agenda in the body of a series as it stands; null where somebody took it out. */
export async function agendaOfSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  eventId: string,
): Promise<string | null> {
  const path = target.event(eventId) + query({ $select: 'body' });
  const { body } = await gateway.fetchJson({ method: 'GET', path }, withBody, target.access);
  return agendaIn(body.content);
}
