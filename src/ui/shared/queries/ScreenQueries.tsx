import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FailureError } from '../../../application/ports/Failure';

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

/** Holds what a screen read, as long as the screen is there. */
export function ScreenQueries({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(newQueryClient);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}
