import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { FailureError } from '../../application/ports/Failure';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useShared } from '../shared/useShared';
import { Rhythm } from './Rhythm';

/** Failures are shown where they happen; anything else is a broken invariant and goes to the boundary. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        throwOnError: (error) => !(error instanceof FailureError),
      },
    },
  });
}

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
