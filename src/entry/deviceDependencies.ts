import type { GatewayDependencies } from '../graph/graphClient';
import { deviceTimer } from './deviceTimer';

/** The network and the time of the device. */
export const deviceDependencies: GatewayDependencies = {
  fetch: (url, init) => fetch(url, init),
  wait,
  nowMs: () => Date.now(),
};

function wait(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DOMException('The wait was given up.', 'AbortError'));
    if (signal?.aborted) {
      stop();
      return;
    }
    const cancel = deviceTimer.after(milliseconds, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    signal?.addEventListener('abort', () => {
      cancel();
      stop();
    });
  });
}
