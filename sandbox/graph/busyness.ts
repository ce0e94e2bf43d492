import { GraphError } from './GraphError';
import type { World } from '../world/World';
import type { GraphCall } from './GraphCall';

const everyThrottled = 9;
const everyUnavailable = 14;

/**
 * Where the tenant is busy, every ninth request has to wait, and every fourteenth that only reads finds the service
 * overloaded: counted, so that it is the same at every run.
 */
export function createBusyness({ moods }: World): (call: GraphCall) => Promise<never> | null {
  let requests = 0;
  return ({ method }) => {
    if (!moods.has('busy')) return null;
    requests += 1;
    if (requests % everyThrottled === 0)
      return Promise.reject(
        new GraphError(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': '1' }),
      );
    if (requests % everyUnavailable === 0 && method === 'GET')
      return Promise.reject(new GraphError(503, 'serviceNotAvailable', 'The service is not available.'));
    return null;
  };
}
