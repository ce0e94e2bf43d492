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
  /** Somebody in it has another address or no account, or decided otherwise meanwhile: it is read anew before anything is sent. */
  | { readonly kind: 'outdated' };

type ClearingServices = Pick<Services, 'shared' | 'directory'>;

/**
 * Claims the organizer in what is shared, and looks the invited up once more, before the first series is made: one round
 * trip. What stands already is changed only after a look at what was decided last. Whoever comes second is told who was
 * first. Rejects with a `FailureError`.
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
  if (!makesSeries && living !== undefined)
    return (await isDecidedOtherwise(shared)) ? { kind: 'outdated' } : clear;
  const accounts = accountsIn(settings);
  const claim = await shared.claimOrganizer(organizer, null, accounts);
  if (claim.kind === 'taken') return claim;
  const entries = claim.accounts ?? (await directory.lookUp(accounts, 'interactive'));
  return (await isOutdated(plan, settings, entries)) ? { kind: 'outdated' } : clear;
}

/** Whether another window or leader decided something since this one looked; what cannot be read now is as it was. */
async function isDecidedOtherwise(shared: ClearingServices['shared']): Promise<boolean> {
  const decided = (): string => JSON.stringify(shared.state().content?.settings);
  const before = decided();
  await shared.open();
  return decided() !== before;
}

/** The plan has nothing any more for whoever was in doubt as it was made: who is in doubt now changed since. */
async function isOutdated(
  plan: Plan,
  settings: RhythmSettings,
  entries: readonly DirectoryEntry[],
): Promise<boolean> {
  const directory = { lookUp: () => Promise.resolve(entries) };
  const { mismatches } = await verifiedSettings(directory, settings, 'silent');
  const expected = plan.steps.flatMap((step) => ('series' in step ? step.series : []));
  return blockPlan(plan, expected, mismatches).steps.length < plan.steps.length;
}
