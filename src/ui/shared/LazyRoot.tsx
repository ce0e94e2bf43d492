import type { ReactNode } from 'react';
import { ScreenQueries } from './ScreenQueries';
import { FluentRoot } from './theme/FluentRoot';

/** What a part that loads later stands in: Fluent's components and the queries. */
export function LazyRoot({ children }: { readonly children: ReactNode }) {
  return (
    <FluentRoot>
      <ScreenQueries>{children}</ScreenQueries>
    </FluentRoot>
  );
}
