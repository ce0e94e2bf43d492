import type { Entra } from '../entra/createEntra';
import type { World } from '../world/createWorld';

export interface CalendarOptions {
  readonly entra: Entra;
  readonly graph: (request: Request) => Promise<Response>;
}

export function calendarRoutes(
  _world: World,
  _options: CalendarOptions,
): (request: Request) => Promise<Response> {
  return () => Promise.resolve(new Response('soon'));
}
