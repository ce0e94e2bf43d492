import type { Person } from '../domain/org/types';
import { blockPlan, blockUnread, blockWholePlan } from '../domain/reconcile/blockPlan';
import { markOutsiders } from '../domain/reconcile/markOutsiders';
import { planChanges } from '../domain/reconcile/planChanges';
import { withoutPredecessors } from '../domain/reconcile/splitDuplicates';
import type { ActualSeries, DriftChoice, Plan } from '../domain/reconcile/types';
import { withinPlan, type WithinPlan } from '../domain/reconcile/withinPlan';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import { sameMail } from '../domain/rhythm/sameMail';
import type { ExpectedSeries, RhythmSettings } from '../domain/rhythm/types';
import { msPerWeek } from '../domain/time/durations';
import { localDateOf } from '../domain/time/zonedTime';
import { meetings } from '../playbook/meetings';
import type { Services } from './Services';
import { calendarOwner } from './calendarOwner';
import type { CalendarInteraction, CalendarOwner, ReceivedSeries } from './ports/Calendar';
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

type ReadingServices = Pick<Services, 'calendar' | 'context' | 'directory' | 'tenantId' | 'clock'>;

const everyMeeting = meetings.map(({ id }) => id);

/**
 * Reads the owner's calendar and plans; writes nothing. Raises no dialog unless `interaction` says so. Rejects with a
 * `FailureError`.
 */
export async function readRhythm(
  services: ReadingServices,
  settings: RhythmSettings,
  choices: readonly DriftChoice[] = settings.choices ?? [],
  interaction: CalendarInteraction = 'silent',
): Promise<RhythmReading> {
  const { calendar, context, directory, tenantId, clock } = services;
  const owner = await calendarOwner(services, settings.organizer);
  const found = calendar.findSeries(owner, tenantId, everyMeeting, interaction);
  // Whoever is asked for one thing is asked for the next only after they answered.
  if (interaction !== 'silent') await found;
  const reading = interaction === 'silent' ? 'silent' : 'interactive';
  const [tagged, me, verified] = await Promise.all([
    found,
    directory.me(reading),
    verifiedSettings(directory, settings, reading),
  ]);
  const organizer = owner ?? me;
  const actual = withoutPredecessors(tagged, settings);
  const now = clock.now();
  const expected = expectedSeries(verified.settings, me, now, localDateOf(now, context.zone));
  const whole = blockUnread(planChanges(expected, actual, choices), settings.unread);
  const plan = withoutDoubts(markOutsiders(whole, organizer, verified.entries), expected, verified);
  return {
    expected,
    actual,
    plan,
    organizer,
    received: await receivedBefore(services, plan, { owner, organizer }),
  };
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
  { owner, organizer }: { readonly owner: CalendarOwner; readonly organizer: Person },
): Promise<readonly ReceivedSeries[]> {
  if (steps.every(({ kind }) => kind !== 'create')) return [];
  const startUtc = clock.now();
  const received = await calendar.receivedRhythm(owner, { startUtc, endUtc: startUtc + 6 * msPerWeek });
  return received.filter((series) => !sameMail(series.organizer.mail, organizer.mail));
}

/**
 * "Try again": reads the calendar anew and says what is left of the plan that the person agreed to. Apply `seen`;
 * show `unseen` before anything of it is done. Rejects with a `FailureError`.
 */
export async function planRest(
  services: ReadingServices,
  settings: RhythmSettings,
  { allowed, choices }: { readonly allowed: Plan; readonly choices: readonly DriftChoice[] },
): Promise<RhythmReading & WithinPlan> {
  const reading = await readRhythm(services, settings, choices, 'toWrite');
  return { ...reading, ...withinPlan(reading.plan, allowed) };
}
