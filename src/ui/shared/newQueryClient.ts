import { QueryClient } from '@tanstack/react-query';
import { FailureError } from '../../application/ports/Failure';

/** Failures are shown where they happen; anything else is a broken invariant and goes to the boundary. */
export function newQueryClient(): QueryClient {
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
