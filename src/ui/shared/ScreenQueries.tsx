import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FailureError } from '../../application/ports/Failure';

/** Holds what a screen read and what it is about to write, as long as the screen is there. */
export function ScreenQueries({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(newQueryClient);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

/** Failures are shown where they happen; anything else is a broken invariant and goes to the boundary. */
function newQueryClient(): QueryClient {
  const throwOnError = (error: Error): boolean => !(error instanceof FailureError);
  const always = { retry: false, networkMode: 'always', throwOnError } as const;
  return new QueryClient({
    defaultOptions: { queries: { ...always, refetchOnWindowFocus: false }, mutations: always },
  });
}
