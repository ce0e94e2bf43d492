import { useCallback } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { RaciRow } from '../../../domain/raci/types';
import { subPageText } from '../../shared/navigation/SubPage';
import { useMaybeServices } from '../../shared/ServicesContext';

/** A link that opens this card for a colleague; this page's own address where the host makes none. */
export function useDecisionLink({ decision, title }: RaciRow): () => Promise<string> {
  const host = useMaybeServices()?.host;
  return useCallback(async () => {
    if (host === undefined) return location.href;
    const subPage = subPageText({ screen: 'raci', decision });
    return host.linkTo(subPage, title).catch(ownAddress);
  }, [host, decision, title]);
}

function ownAddress(caught: unknown): string {
  failureOrRethrow(caught);
  return location.href;
}
