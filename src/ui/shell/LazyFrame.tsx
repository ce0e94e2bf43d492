import type { ReactNode } from 'react';
import { ScreenQueries } from '../shared/queries/ScreenQueries';
import { FluentRoot } from '../shared/theme/FluentRoot';

/** What a later screen needs around it. */
export function LazyFrame({ children }: { readonly children: ReactNode }) {
  return (
    <FluentRoot>
      <ScreenQueries>{children}</ScreenQueries>
    </FluentRoot>
  );
}
