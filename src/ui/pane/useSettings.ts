import type { RhythmSettings } from '../../domain/rhythm/types';
import { useShared } from '../shared/useShared';

/** What was set up in Rhythm; null when nothing was, undefined while it is looked up. */
export function useSettings(): RhythmSettings | null | undefined {
  const state = useShared();
  if (state?.content) return state.content.settings;
  return state === null || state.status.kind === 'opening' ? undefined : null;
}
