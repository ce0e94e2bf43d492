import type { MeetingId } from '../../playbook/meetings';
import { planChanges } from '../reconcile/planChanges';
import { partsOf } from '../reconcile/together';
import type { Plan, SingleStep } from '../reconcile/types';
import type { Instant, LocalDate } from '../time/types';
import { expectedSeries } from './expectedSeries';
import { seriesOfFacts, type SeriesFacts } from './seriesFacts';
import { livingSeries } from './standing';
import type { RhythmSettings } from './types';

/** Somebody changed what the invitations of a meeting follow from; only the organizer can send that. */
export interface WaitingChange {
  readonly meeting: MeetingId;
  /** What has to be sent. */
  readonly what: readonly WaitingWhat[];
  /** The name of who caused it last. */
  readonly by: string;
  readonly on: LocalDate;
}

export type WaitingWhat = 'time' | 'people' | 'agenda' | 'title' | 'date' | 'end';

/** What the organizer has to send so that the series are what everybody agreed on; told from the shared facts alone. */
export function planForOrganizer(
  settings: RhythmSettings,
  series: readonly SeriesFacts[],
  now: Instant,
): Plan {
  const living = livingSeries(series);
  const [first] = living;
  if (first === undefined) return { steps: [], drifts: [], states: {} };
  const meetings = new Set(living.map(({ meeting }) => meeting));
  const withSingles = new Set(
    living.flatMap(({ meeting, singles }) => (singles === undefined ? [] : meeting)),
  );
  const known = { ...settings, organizer: first.organizer };
  const expected = expectedSeries(known, first.organizer, now)
    .filter(({ meeting }) => meetings.has(meeting))
    // What is on single dates is unknown where the facts do not say it.
    .map((one) => (withSingles.has(one.meeting) ? one : { ...one, moves: [] }));
  return planChanges(expected, living.map(seriesOfFacts), []);
}

/** What waits more, or otherwise, after a change than before it. Empty where the change mails nobody. */
export function newlyWaiting(
  before: Plan,
  after: Plan,
  { by, on }: Pick<WaitingChange, 'by' | 'on'>,
): readonly WaitingChange[] {
  const meetings = [...new Set(after.steps.map(({ meeting }) => meeting))];
  return meetings.flatMap((meeting) => {
    const [old, now] = [before, after].map(({ steps }) => steps.filter((step) => step.meeting === meeting));
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const what = [...new Set((now ?? []).flatMap(partsOf).map(({ kind }) => whatOf[kind]))];
    return [{ meeting, what, by, on }];
  });
}

const whatOf: Readonly<Record<SingleStep['kind'], WaitingWhat>> = {
  create: 'time',
  attachAgenda: 'agenda',
  replaceAgenda: 'agenda',
  setAttendees: 'people',
  changeTime: 'time',
  rename: 'title',
  moveOccurrence: 'date',
  setDatePeople: 'people',
  cancelOccurrence: 'date',
  end: 'end',
  cancel: 'end',
};
