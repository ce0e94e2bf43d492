import type { Person } from '../domain/org/types';
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
  { shared, directory, clock }: Pick<Services, 'shared' | 'directory' | 'clock'>,
  { organizer }: Pick<RhythmSettings, 'organizer'>,
  { actual, plan }: Pick<RhythmReading, 'actual' | 'plan'>,
): Promise<void> {
  const content = shared.state().content;
  if (content === null || organizer === null) return;
  const me = await directory.me();
  const sentBy = me.id === organizer.id ? null : me;
  const published = meetings.flatMap(({ id }) => {
    const known = content.series.find(({ meeting, state }) => meeting === id && state !== 'dead') ?? null;
    const found = splitDuplicates(actual.filter(({ meeting }) => meeting === id))?.primary ?? null;
    const sender = { organizer, sentBy: known?.sentBy ?? sentBy };
    return changed(known, found === null ? factsGone(known, organizer) : factsOf(found, sender, clock.now()));
  });
  const busy = new Set(plan.steps.map(({ meeting }) => meeting));
  const settled = content.waiting.flatMap(({ meeting }) => (busy.has(meeting) ? [] : [meeting]));
  const edits: readonly ContentEdit[] = [
    ...(published.length > 0 ? [{ kind: 'tellSeries' as const, series: published }] : []),
    ...(settled.length > 0 ? [{ kind: 'settleWaiting' as const, meetings: settled }] : []),
  ];
  if (edits.length > 0) await shared.edit(edits);
}

function factsGone(known: SeriesFacts | null, organizer: Person): SeriesFacts | null {
  const wasTheirs = known?.state === 'living' && known.organizer.id === organizer.id;
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
