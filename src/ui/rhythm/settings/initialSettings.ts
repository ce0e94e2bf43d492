import { defaultSettings } from '../../../domain/rhythm/defaultSettings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { withProposedTimes } from './proposedTimes';

/** What was kept, or the start of a set-up, with a time proposed for each meeting that has none. */
export function initialSettings(
  kept: RhythmSettings | null,
  { now, zone }: { readonly now: Instant; readonly zone: ZoneId },
): RhythmSettings {
  return withProposedTimes(kept ?? defaultSettings('caio-reports-to-ceo'), localDateOf(now, zone), zone);
}
