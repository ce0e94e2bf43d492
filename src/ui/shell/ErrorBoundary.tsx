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
  readonly broken: { readonly thrown: unknown } | null;
}

interface ErrorBoundaryProps {
  /** "page" where nothing else is left of it: it offers the start, in case the address leads to what breaks. */
  readonly part?: 'screen' | 'page';
  readonly children: ReactNode;
}

/** Keeps the rest of the page when a screen breaks or cannot be loaded; above everything, keeps the page from being empty. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { broken: { thrown } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    const { part = 'screen', children } = this.props;
    return broken === null ? children : <BrokenScreen part={part} detail={detailOf(broken.thrown)} />;
  }
}

/** Whatever was thrown, in words. */
const detailOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const explanations = {
  screen:
    'This screen could not be shown. Nothing was changed. Load it again; if that does not help, check your network and send the details to support.',
  page: 'Tandem could not be shown. Nothing was changed. Load it again; if that does not help, go to the start; if that does not help either, send the details to support.',
};

interface BrokenScreenProps {
  readonly part: 'screen' | 'page';
  readonly detail: string;
}

function BrokenScreen({ part, detail }: BrokenScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.broken} role="alert">
      <p className={styles.words}>{explanations[part]}</p>
      <QuietButton onClick={() => location.reload()}>Load again</QuietButton>
      {part === 'page' && <QuietButton onClick={goToStart}>Go to the start</QuietButton>}
      <span className={styles.details}>Details: {detail}</span>
    </div>
  );
}

/** The address may name what breaks; what the host wrote into it stays. */
function goToStart(): void {
  history.replaceState(null, '', '#raci');
  location.reload();
}
