import type { RhythmSettings } from '../../domain/rhythm/types';
import { useShared } from './useShared';

/** What was set up; null while unknown or when nothing was kept. */
export function useRhythmSettings(): RhythmSettings | null {
  return useShared()?.content?.settings ?? null;
}
