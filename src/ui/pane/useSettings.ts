import type { RhythmSettings } from '../../domain/rhythm/types';
import { useWorkspaceState } from '../shared/useWorkspaceState';

/** What was set up in Rhythm; null when nothing was, undefined while it is looked up. */
export function useSettings(): RhythmSettings | null | undefined {
  const state = useWorkspaceState();
  if (state?.content) return state.content.settings;
  return state === null || state.status.kind === 'opening' ? undefined : null;
}
