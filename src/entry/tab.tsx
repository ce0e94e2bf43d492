import type { Services } from '../application/Services';
import { Shell } from '../ui/shell/Shell';
import { takeOver } from './takeOver';

takeOver(<Shell connect={connectLazily} />);

async function connectLazily(): Promise<Services> {
  const [{ connect }, { readEnvironment }, { goOnWhereOneWas }] = await Promise.all([
    import('./services'),
    import('./environment'),
    import('../ui/shared/navigation/whereOneWas'),
  ]);
  goOnWhereOneWas(window, () => window.sessionStorage);
  return connect(readEnvironment(document));
}
