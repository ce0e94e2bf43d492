import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fluentThemes } from './fluentThemes';
import { useHostTheme } from './hostTheme';

const useStyles = makeStyles({ root: { backgroundColor: 'transparent' } });

/**
 * The provider of Fluent's richer components, around screens that load later; the first screen needs only
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
