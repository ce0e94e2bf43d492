import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useShared } from '../shared/useShared';
import { Rhythm } from './Rhythm';

/** Sets the three meetings up, and shows how they live. Waits for what is shared only where the device knows nothing of it. */
export function RhythmScreen() {
  const shared = useShared();
  const content = shared?.content ?? null;
  if (shared === null || (content === null && shared.status.kind === 'opening'))
    return <ScreenSkeleton label="Rhythm is loading" />;
  return <Rhythm kept={content?.settings ?? null} />;
}
