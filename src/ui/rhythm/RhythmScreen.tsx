import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { newQueryClient } from '../shared/newQueryClient';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useShared } from '../shared/useShared';
import { Rhythm } from './Rhythm';

/** Sets the three meetings up, and shows how they live. */
export function RhythmScreen() {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <LoadedRhythm />
    </QueryClientProvider>
  );
}

/** Waits for what is shared only where the device knows nothing of it. */
function LoadedRhythm() {
  const shared = useShared();
  const content = shared?.content ?? null;
  if (shared === null || (content === null && shared.status.kind === 'opening'))
    return <ScreenSkeleton label="Rhythm is loading" />;
  return <Rhythm kept={content?.settings ?? null} />;
}
