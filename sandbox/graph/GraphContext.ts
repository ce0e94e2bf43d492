import type { Context, Hono } from 'hono';
import type { World } from '../world/World';
import type { Caller } from './Caller';

/** What the pipeline hands to a route. */
export interface GraphEnv {
  Bindings: {
    readonly caller: Caller;
    readonly world: World;
    /** The origin of next links. */
    readonly origin: string;
    /** The parsed JSON body; undefined where there is none. */
    readonly body: unknown;
  };
}

export type GraphApp = Hono<GraphEnv>;
export type GraphContext = Context<GraphEnv>;
