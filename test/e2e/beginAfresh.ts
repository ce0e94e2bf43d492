import type { Page } from 'playwright-core';
import { agreeToConsent, testNow, type Stage } from './stage';
import { resetWorld } from './world';

/**
 * An empty tenant on the first morning, a device that has never seen Tandem, and a page that agrees to whatever Teams asks.
 * Pages of the test before are closed, so that nothing of them goes on.
 */
export async function beginAfresh(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage();
  const others = stage.context.pages().filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  const session = await stage.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: 'https://tandem.contoso.com',
    storageTypes: 'indexeddb,local_storage',
  });
  await session.detach();
  await resetWorld(stage, testNow);
  await agreeToConsent(page);
  return page;
}
