import { blockPlan, blockWholePlan } from '../domain/reconcile/blockPlan';
import { markOutsiders } from '../domain/reconcile/markOutsiders';
import { planChanges } from '../domain/reconcile/planChanges';
import { withoutPredecessors } from '../domain/reconcile/withoutPredecessors';
import type { ActualSeries, DriftChoice, Plan } from '../domain/reconcile/types';
import type { Person } from '../domain/org/types';
import { sameMail } from '../domain/rhythm/sameMail';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import type { ExpectedSeries, RhythmSettings } from '../domain/rhythm/types';
import { meetings } from '../playbook/meetings';
import { calendarOwner } from './calendarOwner';
import type { ReceivedSeries } from './ports/Calendar';
import type { Services } from './Services';
import { verifiedSettings, type VerifiedSettings } from './verifiedSettings';

/** What should be, what is, and what it takes from the one to the other. */
export interface RhythmReading {
  readonly expected: readonly ExpectedSeries[];
  readonly actual: readonly ActualSeries[];
  readonly plan: Plan;
  /** Whose calendar was read. */
  readonly organizer: Person;
  /** Looked for before a series is made: what somebody else sends already. */
  readonly received: readonly ReceivedSeries[];
}

export type ReadingServices = Pick<Services, 'calendar' | 'context' | 'directory' | 'workspace' | 'clock'>;

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Reads the owner's calendar and plans; writes nothing. Rejects with a `FailureError`. */
export async function readRhythm(
  services: ReadingServices,
  settings: RhythmSettings,
  choices: readonly DriftChoice[] = settings.choices ?? [],
): Promise<RhythmReading> {
  const { calendar, directory, workspace, clock } = services;
  const owner = await calendarOwner(services, settings.organizer);
  const [me, found, verified] = await Promise.all([
    directory.me(),
    calendar.findSeries(
      owner,
      workspace,
      meetings.map(({ id }) => id),
    ),
    verifiedSettings(directory, settings),
  ]);
  const organizer = owner ?? me;
  const actual = withoutPredecessors(found, settings);
  const expected = expectedSeries(verified.settings, me, clock.now());
  const whole = planChanges(expected, actual, choices);
  const plan = withoutDoubts(markOutsiders(whole, organizer, verified.entries), expected, verified);
  return { expected, actual, plan, organizer, received: await receivedBefore(services, plan, organizer) };
}

/** Nothing is sent to whom the directory does not know by this address. */
function withoutDoubts(
  plan: Plan,
  expected: readonly ExpectedSeries[],
  { mismatches, failure }: VerifiedSettings,
): Plan {
  return failure === null ? blockPlan(plan, expected, mismatches) : blockWholePlan(plan, failure.detail);
}

/** A monthly meeting comes within five weeks. Nothing is asked where no series is to be made. */
async function receivedBefore(
  { calendar, clock }: ReadingServices,
  { steps }: Plan,
  organizer: Person,
): Promise<readonly ReceivedSeries[]> {
  if (steps.every(({ kind }) => kind !== 'create')) return [];
  const startUtc = clock.now();
  const received = await calendar.receivedRhythm({ startUtc, endUtc: startUtc + 6 * weekMs });
  return received.filter((series) => !sameMail(series.organizer.mail, organizer.mail));
}
