import { createRoot } from 'react-dom/client';
import { FluentRoot } from '../ui/shared/theme/FluentRoot';
import { ConfigScreen } from '../ui/config/ConfigScreen';
import { ConnectedScreen } from '../ui/shell/ConnectedScreen';
import { ErrorBoundary } from '../ui/shell/ErrorBoundary';
import { connect } from './services';
import { readEnvironment } from './environment';

/** The page on which somebody pins Tandem to a channel. */
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');

createRoot(root).render(
  <FluentRoot>
    <ErrorBoundary part="page">
      <ConnectedScreen connect={connectHere}>
        <ConfigScreen />
      </ConnectedScreen>
    </ErrorBoundary>
  </FluentRoot>,
);

function connectHere() {
  return connect(readEnvironment(document));
}
