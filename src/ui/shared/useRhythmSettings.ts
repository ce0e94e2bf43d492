import type { RhythmSettings } from '../../domain/rhythm/types';
import { useWorkspaceState } from './useWorkspaceState';

/** What was set up; null while unknown or when nothing was kept. */
export function useRhythmSettings(): RhythmSettings | null {
  return useWorkspaceState()?.content?.settings ?? null;
}
