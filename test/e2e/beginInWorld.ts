import type { Page } from 'playwright-core';
import { saveWorld } from '../../sandbox/world/savedWorld';
import { beginAfresh } from './beginAfresh';
import type { Stage } from './stage';

/**
 * Makes a world once, by a person's own acts. Each test then begins in it as it stood, with a device that has never seen
 * Tandem: what it begins with costs no clicks, and no test sees what another did.
 */
export async function beginInWorld(
  stage: Stage,
  make: (page: Page) => Promise<void>,
): Promise<() => Promise<Page>> {
  await make(await beginAfresh(stage));
  const restore = saveWorld(stage.sandbox.world);
  return async () => {
    const page = await beginAfresh(stage);
    restore();
    return page;
  };
}
