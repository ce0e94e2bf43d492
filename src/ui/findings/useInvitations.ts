import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readInvitations } from '../../application/readInvitations';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { useServices } from '../shared/ServicesContext';

/** Who is invited now, once somebody asks: it needs a permission. */
export function useInvitations(settings: RhythmSettings) {
  const services = useServices();
  const [asked, setAsked] = useState(false);
  const invitations = useQuery({
    queryKey: ['invitations', settings.organizer],
    queryFn: () => readInvitations(services, settings),
    enabled: asked,
  });
  const check = (): void => (asked ? void invitations.refetch() : setAsked(true));
  return { invitations, check };
}
