import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fluentThemes } from './fluentThemes';
import { useHostTheme } from './hostTheme';

const useStyles = makeStyles({ root: { backgroundColor: 'transparent' } });

/**
 * What Fluent's richer components need around them. Screens that load later stand in it; the first screen needs only
 * the tokens, which the page carries, so that it answers before this has arrived.
 */
export function FluentRoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentThemes[useHostTheme()]} className={styles.root}>
      {children}
    </FluentProvider>
  );
}
