import { msPerDay, msPerMinute } from '../domain/time/durations';
import { expandSeries } from '../domain/recurrence/occurrences';
import { seriesOfFacts, type SeriesFacts } from '../domain/rhythm/seriesFacts';
import { detailsOf } from '../domain/rhythm/meetings';
import { livingSeries } from '../domain/rhythm/standing';
import { planForOrganizer } from '../domain/rhythm/waitingChanges';
import { toInstant } from '../domain/time/zonedTime';
import type { Instant, Interval } from '../domain/time/types';
import type { WorkspaceContent } from '../domain/workspace/types';
import { meetings } from '../playbook/meetings';
import type { ActualOccurrence } from './ports/Calendar';
import { inOrder, nextOf, statusWindow, type MeetingStatus } from './rhythmStatus';

/**
 * The state of each living meeting as its organizer told it, for whoever may not look into that calendar. Differences
 * are the organizer's to see; answers are not among the facts.
 */
export function factsStatus(
  { settings, series }: Pick<WorkspaceContent, 'settings' | 'series'>,
  now: Instant,
): readonly MeetingStatus[] {
  const { states } = planForOrganizer(settings, series, now);
  const living = livingSeries(series);
  return meetings.flatMap(({ id }) => {
    const facts = living.find(({ meeting }) => meeting === id);
    if (facts === undefined) return [];
    const occurrences = occurrencesOf(facts, statusWindow(now));
    return [
      {
        meeting: id,
        state: states[id] ?? 'inOrder',
        series: seriesOfFacts(facts),
        next: nextOf(occurrences, now),
        joinUrl: facts.joinUrl,
        endsOn: detailsOf(settings, id).endsFrom === null ? null : facts.endsOn,
        ...{ drifts: [], decided: [], occurrences },
      },
    ];
  });
}

/** No date is moved further. */
const widestMoveMs = 100 * msPerDay;

function occurrencesOf(facts: SeriesFacts, window: Interval): readonly ActualOccurrence[] {
  const { meeting, time, endsOn, singles = [] } = facts;
  const around = { startUtc: window.startUtc - widestMoveMs, endUtc: window.endUtc + widestMoveMs };
  const dates = expandSeries(time, around).filter(({ localDate }) => endsOn === null || localDate <= endsOn);
  const found = dates.map(({ localDate, startUtc, endUtc }): ActualOccurrence => {
    const single = singles.find(({ date }) => date === localDate);
    if (single === undefined) return { meeting, startUtc, endUtc, state: 'asPlanned' };
    const { standsAt } = single;
    if (standsAt === null) return { meeting, startUtc, endUtc, state: 'cancelled' };
    const movedTo = toInstant(standsAt.date, standsAt.time, time.zone);
    return {
      meeting,
      startUtc: movedTo,
      endUtc: movedTo + standsAt.durationMinutes * msPerMinute,
      state: 'moved',
    };
  });
  return inOrder(found.filter((one) => one.startUtc < window.endUtc && one.endUtc > window.startUtc));
}
