import type { PaneServices } from '../application/PaneServices';
import { preserveHistory } from '../host/outlook/preserveHistory';
import { PaneShell } from '../ui/shell/PaneShell';
import { takeOver } from './takeOver';

preserveHistory(window);
takeOver(<PaneShell connect={connectLazily} />);

async function connectLazily(): Promise<PaneServices> {
  const [{ connectPane }, { readEnvironment }] = await Promise.all([
    import('./outlookServices'),
    import('./environment'),
    scriptsRun(),
  ]);
  return connectPane(readEnvironment(document));
}

/** Office.js follows this script: it has run, or failed to come, when the page is complete. */
function scriptsRun(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
  });
}
