import { msPerDay } from '../../domain/time/durations';
import * as v from 'valibot';
import type { Interval, LocalDate } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { grants } from '../scopes';
import { utcDateTime } from '../timeText';
import { instantOf, inUtc } from './eventJson';

const events = v.object({
  value: v.array(v.object({ isAllDay: v.nullish(v.boolean()), start: utcDateTime, end: utcDateTime })),
});

const mostEvents = 500;

/**
 * The days that the signed-in person's own calendar has as holidays: Outlook's “Add holidays” makes whole days of the
 * category “Holiday” that show as free, so that free/busy tells nothing of them. It takes no right beyond that to
 * free/busy, and raises no dialog.
 */
export async function ownHolidays(gateway: GraphGateway, window: Interval): Promise<readonly LocalDate[]> {
  const search = query({
    startDateTime: new Date(window.startUtc).toISOString(),
    endDateTime: new Date(window.endUtc).toISOString(),
    $filter: "categories/any(category: category eq 'Holiday')",
    $select: 'isAllDay,start,end',
    $top: mostEvents,
  });
  const request = { method: 'GET' as const, path: `/me/calendarView${search}`, headers: inUtc };
  const { scopes } = grants.freeBusy;
  const { value } = await gateway.fetchJson(request, events, { scopes, interaction: 'silent' });
  const days = value.filter(({ isAllDay }) => isAllDay === true).flatMap(daysOf);
  return [...new Set(days)].sort();
}

/** A whole day is told from midnight in a zone that is not told: the nearest midnight is its own. */
function daysOf({ start, end }: v.InferOutput<typeof events>['value'][number]): readonly LocalDate[] {
  const [first, after] = [start, end].map((at) => Math.round(instantOf(at) / msPerDay)) as [number, number];
  return Array.from({ length: Math.max(0, after - first) }, (_, day) =>
    new Date((first + day) * msPerDay).toISOString().slice(0, 10),
  );
}
