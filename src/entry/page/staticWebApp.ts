import type { Environment } from '../environment';
import { siteHeaders } from './siteHeaders';

/** The headers as Azure Static Web Apps takes them, as an example for any server of static files. */
export function staticWebApp(environment: Partial<Environment>): string {
  const { everywhere, byPath } = siteHeaders(environment);
  const routes = byPath.map(({ path, headers }) => ({ route: path, headers }));
  return JSON.stringify({ globalHeaders: everywhere, routes }, null, 2);
}
