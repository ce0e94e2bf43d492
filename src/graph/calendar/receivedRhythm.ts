import { readableText } from '../../domain/text/readableText';
import * as v from 'valibot';
import type { ReceivedSeries } from '../../application/ports/Calendar';
import { hasAgenda } from '../../domain/agenda/agendaInBody';
import { FailureError } from '../../application/ports/Failure';
import type { Interval } from '../../domain/time/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { readPages } from '../readPages';
import { sendBatch } from '../sendBatch';
import type { CalendarTarget } from './calendarTarget';

const received = v.object({
  seriesMasterId: v.nullish(v.string()),
  isOrganizer: v.nullish(v.boolean()),
  isCancelled: v.nullish(v.boolean()),
});

const invitation = v.object({
  iCalUId: v.nullish(v.string()),
  subject: v.nullish(v.string()),
  isCancelled: v.nullish(v.boolean()),
  body: v.nullish(v.object({ content: v.nullish(v.string()) })),
  organizer: v.nullish(
    v.object({
      emailAddress: v.nullish(v.object({ name: v.nullish(v.string()), address: v.nullish(v.string()) })),
    }),
  ),
});

const wanted = 'iCalUId,subject,isCancelled,body,organizer';

/**
 * The repeating invitations of others in the window whose body carries an agenda of Tandem's: a series that somebody
 * else sends. The tag of a series is not carried into its copies, the agenda is.
 */
export async function receivedRhythm(
  gateway: GraphGateway,
  { view, event, access }: CalendarTarget,
  window: Interval,
): Promise<readonly ReceivedSeries[]> {
  const search = query({
    startDateTime: new Date(window.startUtc).toISOString(),
    endDateTime: new Date(window.endUtc).toISOString(),
    $select: 'seriesMasterId,isOrganizer,isCancelled',
    $top: 200,
  });
  const request = { method: 'GET', path: view + search } as const;
  const ids = (await readPages(gateway, request, received, access)).flatMap((one) =>
    one.isOrganizer === false && one.isCancelled !== true ? (one.seriesMasterId ?? []) : [],
  );
  const requests = [...new Set(ids)].map((id) => ({
    method: 'GET' as const,
    path: event(id) + query({ $select: wanted }),
  }));
  const outcomes = await sendBatch(gateway, requests, access);
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'done') return seriesIn(checked(invitation, outcome.answer.body));
    if (outcome.failure.kind === 'notFound') return [];
    throw new FailureError(outcome.failure);
  });
}

function seriesIn(event: v.InferOutput<typeof invitation>): readonly ReceivedSeries[] {
  if (event.isCancelled === true || !hasAgenda(event.body?.content ?? '')) return [];
  const mail = event.organizer?.emailAddress?.address ?? '';
  const name = readableText(event.organizer?.emailAddress?.name ?? mail);
  const subject = readableText(event.subject ?? '');
  return [{ iCalUId: event.iCalUId ?? '', subject, organizer: { name, mail } }];
}
