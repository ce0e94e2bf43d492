import type { Person } from '../domain/org/types';
import type { Plan } from '../domain/reconcile/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import { livingSeries } from '../domain/rhythm/standing';
import type { Services } from './Services';

/** Whether a plan may be made true, and under whose name. */
export type Clearance =
  | { readonly kind: 'clear'; readonly settings: RhythmSettings }
  /** Somebody else is to send the rhythm; nothing was written. */
  | { readonly kind: 'taken'; readonly by: Person };

type ClearingServices = Pick<Services, 'shared' | 'directory'>;

/**
 * Claims the organizer in what is shared before the first series is made: whoever comes second is told who was first.
 * Rejects with a `FailureError`.
 */
export async function clearApply(
  { shared, directory }: ClearingServices,
  settings: RhythmSettings,
  plan: Plan,
): Promise<Clearance> {
  const organizer = settings.organizer ?? (await directory.me('interactive'));
  const living = livingSeries(shared.state().content?.series ?? [])[0];
  const makesSeries = plan.steps.some(({ kind }) => kind === 'create');
  if (makesSeries && living !== undefined && living.organizer.id !== organizer.id)
    return { kind: 'taken', by: living.organizer };
  if (!makesSeries && living !== undefined) return { kind: 'clear', settings: { ...settings, organizer } };
  const claim = await shared.claimOrganizer(organizer);
  return claim.kind === 'taken' ? claim : { kind: 'clear', settings: { ...settings, organizer } };
}
