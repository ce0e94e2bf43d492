import type { Faults } from '../world/faults';
import type { Traffic } from '../world/traffic';
import type { World } from '../world/createWorld';
import type { Caller } from './Caller';

export interface GraphOptions {
  /** Null where the token is unknown or has run out. */
  verifyToken(token: string): Caller | null;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** The origin in next links; the request's own where none is given. */
  readonly origin?: string;
}

/** Microsoft Graph v1.0 over the world. Rejects with DroppedConnection where a fault cuts the connection. */
export function createGraph(_world: World, _options: GraphOptions): (request: Request) => Promise<Response> {
  return () => Promise.resolve(new Response(null, { status: 501 }));
}
