import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Interaction } from '../../../application/ports/AccessTokens';
import type { Answer, OwnCopy } from '../../../application/ports/Calendar';
import { useServices } from '../../shared/ServicesContext';

/** The person's own copies of these series: without a dialog where the right was given before, else once they ask. */
export function useOwnAnswers(iCalUIds: readonly string[]) {
  const { calendar } = useServices();
  const queries = useQueryClient();
  const interaction = useRef<Interaction>('silent');
  const [isAsked, setAsked] = useState(false);
  const queryKey = ['rhythm', 'copies', iCalUIds];
  const copies = useQuery({
    queryKey,
    queryFn: () => {
      const how = interaction.current;
      interaction.current = 'silent';
      return calendar.ownCopies(iCalUIds, how);
    },
  });
  const ask = (): void => {
    interaction.current = 'interactive';
    setAsked(true);
    void copies.refetch();
  };
  /** A declined meeting leaves the calendar: what was answered is known here, and not asked anew. */
  const tell = ({ eventId }: OwnCopy, answer: Answer): void => {
    queries.setQueryData<readonly OwnCopy[]>(queryKey, (known = []) =>
      known.map((one) => (one.eventId === eventId ? { ...one, answer } : one)),
    );
  };
  return { copies, isAsked, ask, tell };
}
