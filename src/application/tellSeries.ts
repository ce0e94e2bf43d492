import type { ActualSeries } from '../domain/reconcile/types';
import { splitDuplicates } from '../domain/reconcile/splitDuplicates';
import { factsOf, type SeriesFacts } from '../domain/rhythm/seriesFacts';
import type { RhythmSettings } from '../domain/rhythm/types';
import type { ContentEdit } from '../domain/workspace/editContent';
import { meetings } from '../playbook/meetings';
import type { RhythmReading } from './readRhythm';
import type { Services } from './Services';

/**
 * Tells everybody who may read what is shared what the organizer's calendar has: what each series is, which ended, and
 * that nothing waits where the plan is empty. Writes nothing where that is known. Rejects with a `FailureError`.
 */
export async function tellSeries(
  { shared, directory }: Pick<Services, 'shared' | 'directory'>,
  { organizer }: Pick<RhythmSettings, 'organizer'>,
  { actual, plan }: Pick<RhythmReading, 'actual' | 'plan'>,
): Promise<void> {
  const content = shared.state().content;
  if (content === null || organizer === null) return;
  const me = await directory.me();
  const sentBy = me.id === organizer.id ? null : me;
  const told = meetings.flatMap(({ id }) => {
    const known = content.series.find(({ meeting, state }) => meeting === id && state !== 'dead') ?? null;
    const found = splitDuplicates(actual.filter(({ meeting }) => meeting === id))?.kept ?? null;
    return changed(known, factsNow(found, known, { organizer, sentBy: known?.sentBy ?? sentBy }));
  });
  const busy = new Set(plan.steps.map(({ meeting }) => meeting));
  const settled = content.waiting.flatMap(({ meeting }) => (busy.has(meeting) ? [] : [meeting]));
  const edits: readonly ContentEdit[] = [
    ...(told.length > 0 ? [{ kind: 'tellSeries' as const, series: told }] : []),
    ...(settled.length > 0 ? [{ kind: 'settleWaiting' as const, meetings: settled }] : []),
  ];
  if (edits.length > 0) await shared.edit(edits);
}

function factsNow(
  found: ActualSeries | null,
  known: SeriesFacts | null,
  sender: Pick<SeriesFacts, 'organizer' | 'sentBy'>,
): SeriesFacts | null {
  if (found !== null) return factsOf(found, sender);
  const wasTheirs = known?.state === 'living' && known.organizer.id === sender.organizer.id;
  return wasTheirs ? { ...known, state: 'ended' } : null;
}

function changed(known: SeriesFacts | null, now: SeriesFacts | null): readonly SeriesFacts[] {
  if (now === null || canonical(known) === canonical(now)) return [];
  return [now];
}

const canonical = (facts: SeriesFacts | null): string =>
  JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
