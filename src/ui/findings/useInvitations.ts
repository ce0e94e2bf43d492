import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readInvitations } from '../../application/readInvitations';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { livingSeries } from '../../domain/rhythm/standing';
import { useServices } from '../shared/ServicesContext';
import { useWorkspace } from '../shared/workspace/useWorkspace';

/** Before the calendar is looked into; null where the organizer published its facts, which takes no permission. */
function useCalendarName({ organizer }: Pick<RhythmSettings, 'organizer'>): string | null {
  const { context } = useServices();
  const { series } = useWorkspace().content;
  const isPublished = livingSeries(series).length > 0;
  if (organizer !== null && organizer.id !== context.userId && isPublished) return null;
  return 'Microsoft 365 asks once for the right to read your calendar. Tandem then sees who is invited to the meetings, and changes nothing. Without it, findings do not know who is really invited.';
}

/** The invited people, on request: it needs a permission. */
export function useInvitations(settings: RhythmSettings) {
  const services = useServices();
  const [asked, setAsked] = useState(false);
  const invitations = useQuery({
    queryKey: ['invitations', settings.organizer],
    queryFn: () => readInvitations(services, settings),
    enabled: asked,
  });
  const check = (): void => (asked ? void invitations.refetch() : setAsked(true));
  return { invitations, check, words: useCalendarName(settings) };
}
