import type { Person } from '../domain/org/types';
import type { Plan } from '../domain/reconcile/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import { livingSeries } from '../domain/rhythm/standing';
import type { DirectoryEntry } from '../domain/org/verifySeats';
import { blockPlan } from '../domain/reconcile/blockPlan';
import type { Services } from './Services';
import { accountsIn, verifiedSettings } from './verifiedSettings';

/** Whether a plan may be made true, and under whose name. */
export type Clearance =
  | { readonly kind: 'clear'; readonly settings: RhythmSettings }
  /** Somebody else is to send the rhythm; nothing was written. */
  | { readonly kind: 'taken'; readonly by: Person }
  /** Somebody in the plan has another address by now, or no account: it is read anew before anything is sent. */
  | { readonly kind: 'outdated' };

type ClearingServices = Pick<Services, 'shared' | 'directory'>;

/**
 * Claims the organizer in what is shared, and looks the invited up once more, before the first series is made: one round
 * trip. Whoever comes second is told who was first. Rejects with a `FailureError`.
 */
export async function clearApply(
  { shared, directory }: ClearingServices,
  settings: RhythmSettings,
  plan: Plan,
): Promise<Clearance> {
  const organizer = settings.organizer ?? (await directory.me('interactive'));
  const clear = { kind: 'clear', settings: { ...settings, organizer } } as const;
  const living = livingSeries(shared.state().content?.series ?? [])[0];
  const makesSeries = plan.steps.some(({ kind }) => kind === 'create');
  if (makesSeries && living !== undefined && living.organizer.id !== organizer.id)
    return { kind: 'taken', by: living.organizer };
  if (!makesSeries && living !== undefined) return clear;
  const accounts = accountsIn(settings);
  const claim = await shared.claimOrganizer(organizer, null, accounts);
  if (claim.kind === 'taken') return claim;
  const entries = claim.accounts ?? (await directory.lookUp(accounts, 'interactive'));
  return (await isOutdated(plan, settings, entries)) ? { kind: 'outdated' } : clear;
}

/** The plan has nothing any more for whoever was in doubt as it was made: who is in doubt now changed since. */
async function isOutdated(
  plan: Plan,
  settings: RhythmSettings,
  entries: readonly DirectoryEntry[],
): Promise<boolean> {
  const told = { lookUp: () => Promise.resolve(entries) };
  const { mismatches } = await verifiedSettings(told, settings, 'silent');
  const expected = plan.steps.flatMap((step) => ('series' in step ? step.series : []));
  return blockPlan(plan, expected, mismatches).steps.length < plan.steps.length;
}
