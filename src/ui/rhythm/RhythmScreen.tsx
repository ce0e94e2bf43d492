import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../application/ports/Failure';
import { FailureMessage } from '../shared/FailureMessage';
import { newQueryClient } from '../shared/newQueryClient';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { Rhythm } from './Rhythm';
import { initialSettings } from './settings/initialSettings';

/** Sets the three meetings up, and shows how they live. */
export function RhythmScreen() {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <LoadedRhythm />
    </QueryClientProvider>
  );
}

function LoadedRhythm() {
  const { settings, clock, context } = useServices();
  const kept = useQuery({
    queryKey: ['kept'],
    queryFn: () => settings.load(),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (kept.error !== null)
    return (
      <FailureMessage
        failure={failureOf(kept.error)}
        doing="read the settings"
        onRetry={() => void kept.refetch()}
      />
    );
  if (kept.data === undefined) return <ScreenSkeleton label="Rhythm is loading" />;
  const initial = initialSettings(kept.data, { now: clock.now(), zone: context.zone });
  return <Rhythm initial={initial} isKnown={kept.data !== null} />;
}
