import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { QuietButton } from '../shared/QuietButton';

const useStyles = makeStyles({
  broken: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  words: { margin: 0 },
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface ErrorBoundaryState {
  readonly broken: Error | null;
}

/** Keeps the rest of the page when a screen breaks or cannot be loaded. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: null };

  static getDerivedStateFromError(broken: Error): ErrorBoundaryState {
    return { broken };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : <BrokenScreen detail={broken.message} />;
  }
}

function BrokenScreen({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  return (
    <div className={styles.broken} role="alert">
      <p className={styles.words}>
        This screen could not be shown. Nothing was changed. Load it again; if that does not help, check your
        network and send the details to support.
      </p>
      <QuietButton onClick={() => location.reload()}>Load again</QuietButton>
      <span className={styles.details}>Details: {detail}</span>
    </div>
  );
}
