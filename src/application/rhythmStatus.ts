import { msPerWeek } from '../domain/time/durations';
import { type DecidedDrift, decidedDrifts } from '../domain/reconcile/decidedDrifts';
import { planChanges } from '../domain/reconcile/planChanges';
import { splitDuplicates } from '../domain/reconcile/splitDuplicates';
import type { ActualSeries, Drift, SeriesState } from '../domain/reconcile/types';
import type { DriftChoice, RhythmSettings } from '../domain/rhythm/types';
import { detailsOf } from '../domain/rhythm/meetings';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import type { Instant, Interval, LocalDate } from '../domain/time/types';
import { type MeetingId, meetings } from '../playbook/meetings';
import type { ActualOccurrence } from './ports/Calendar';
import { calendarOwner } from './calendarOwner';
import type { Services } from './Services';

/** One meeting as it lives. */
export interface MeetingStatus {
  readonly meeting: MeetingId;
  readonly state: SeriesState;
  /** The last date of one that was ended on purpose, or the first that it no longer had; null while it goes on. */
  readonly endsOn: LocalDate | null;
  /** Null when the calendar has no such series. */
  readonly series: ActualSeries | null;
  /** The next one that takes place, moved or not; null when none does within ten weeks. */
  readonly next: ActualOccurrence | null;
  readonly joinUrl: string | null;
  readonly drifts: readonly Drift[];
  /** Differences on which somebody decided. */
  readonly decided: readonly DecidedDrift[];
  /** From four weeks ago to ten weeks ahead, in order; moved and cancelled ones too. */
  readonly occurrences: readonly ActualOccurrence[];
}

/** From four weeks ago to ten weeks ahead. */
export function statusWindow(now: Instant): Interval {
  return { startUtc: now - 4 * msPerWeek, endUtc: now + 10 * msPerWeek };
}

/** The state of each meeting that is scheduled or found. Reads the occurrences once; rejects with a `FailureError`. */
export async function rhythmStatus(
  services: Pick<Services, 'calendar' | 'context' | 'directory'>,
  settings: RhythmSettings,
  { actual, now, choices = settings.choices ?? [] }: StatusQuestion,
): Promise<readonly MeetingStatus[]> {
  const { calendar, directory } = services;
  const owner = await calendarOwner(services, settings.organizer);
  const window = statusWindow(now);
  const series = meetings.flatMap(({ id }) => currentSeries(actual, id) ?? []);
  const [me, occurrences] = await Promise.all([
    directory.me(),
    series.length === 0 ? [] : calendar.occurrences(owner, series, window),
  ]);
  const expected = expectedSeries(settings, me, now);
  const plan = planChanges(expected, actual, choices);
  const decided = decidedDrifts(expected, actual, choices).standing;
  return meetings.flatMap(({ id }) => {
    const current = currentSeries(actual, id);
    const state = plan.states[id] ?? (current === null ? null : 'inOrder');
    if (state === null) return [];
    const own = inOrder(occurrences.filter(({ meeting }) => meeting === id));
    return [
      {
        meeting: id,
        state,
        endsOn: endOf(current, detailsOf(settings, id).endsFrom),
        series: current,
        next: nextOf(own, now),
        joinUrl: current?.joinUrl ?? null,
        drifts: plan.drifts.filter(({ meeting }) => meeting === id),
        decided: decided.filter(({ drift }) => drift.meeting === id),
        occurrences: own,
      },
    ];
  });
}

export interface StatusQuestion {
  /** As `readRhythm` found it. */
  readonly actual: readonly ActualSeries[];
  readonly now: Instant;
  readonly choices?: readonly DriftChoice[];
}

function endOf(current: ActualSeries | null, from: LocalDate | null): LocalDate | null {
  return from === null ? null : (current?.endsOn ?? from);
}

function currentSeries(actual: readonly ActualSeries[], id: MeetingId): ActualSeries | null {
  return splitDuplicates(actual.filter(({ meeting }) => meeting === id))?.primary ?? null;
}

/** One that is under way counts as next: people still want to join it. */
export function nextOf(occurrences: readonly ActualOccurrence[], now: Instant): ActualOccurrence | null {
  return occurrences.find(({ endUtc, state }) => endUtc > now && state !== 'cancelled') ?? null;
}

export const inOrder = (occurrences: readonly ActualOccurrence[]) =>
  [...occurrences].sort((one, other) => one.startUtc - other.startUtc);
