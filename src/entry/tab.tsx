import type { Services } from '../application/Services';
import { goOnWhereOneWas } from '../ui/shared/navigation/whereOneWas';
import { Shell } from '../ui/shell/Shell';
import { takeOver } from './takeOver';

goOnWhereOneWas(window, () => window.sessionStorage);
takeOver(<Shell connect={connectLater} />);

async function connectLater(): Promise<Services> {
  const [{ connect }, { readEnvironment }] = await Promise.all([
    import('./services'),
    import('./environment'),
  ]);
  return connect(readEnvironment(document));
}
