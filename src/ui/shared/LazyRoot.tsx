import type { ReactNode } from 'react';
import { ScreenQueries } from './ScreenQueries';
import { FluentRoot } from './theme/FluentRoot';

/** The providers of a part that loads later: Fluent's theme and the queries. */
export function LazyRoot({ children }: { readonly children: ReactNode }) {
  return (
    <FluentRoot>
      <ScreenQueries>{children}</ScreenQueries>
    </FluentRoot>
  );
}
