import { resourceModified } from './GraphError';
import type { GraphContext } from './GraphContext';

/** Refuses where the request names another version than the one that stands there. */
export function requireMatch(c: GraphContext, eTag: string): void {
  const wanted = c.req.header('If-Match');
  if (wanted !== undefined && wanted !== '*' && wanted !== eTag) throw resourceModified();
}
