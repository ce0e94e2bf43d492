import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Interaction } from '../../../application/ports/AccessTokens';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { ListsSite } from '../../../application/ports/Lists';
import { useServices } from '../ServicesContext';

export interface Teams {
  readonly sites: readonly ListsSite[] | undefined;
  readonly failure: Failure | null;
  /** Whether Microsoft has to ask the person, who says when. */
  readonly isUnasked: boolean;
  readonly ask: () => void;
  readonly readAgain: () => void;
}

/** The sites of the person's teams; no window opens by itself. */
export function useTeams(): Teams {
  const { shared } = useServices();
  const [interaction, setInteraction] = useState<Interaction>('silent');
  const read = useQuery({ queryKey: ['places', interaction], queryFn: () => shared.sites(interaction) });
  const failure = read.error === null ? null : failureOrRethrow(read.error);
  const isUnasked = interaction === 'silent' && (failure?.kind === 'consent' || failure?.kind === 'signIn');
  return {
    sites: read.data,
    failure: isUnasked ? null : failure,
    isUnasked,
    ask: () => setInteraction('interactive'),
    readAgain: () => void read.refetch(),
  };
}
