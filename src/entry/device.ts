import type { Timer } from '../application/withinTime';
import type { VisiblePage } from '../application/workspace/refreshOnFocus';
import type { GatewayDependencies } from '../graph/graphClient';

/** Time as it passes on the device. */
export const deviceTimer: Timer = {
  after: (milliseconds, action) => {
    const id = setTimeout(action, milliseconds);
    return () => clearTimeout(id);
  },
};

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

/** The page in the browser. Coming back to the window counts, and so does coming back to the tab. */
export const devicePage: VisiblePage = {
  isVisible: () => document.visibilityState === 'visible',
  onReturn: (listener) => {
    document.addEventListener('visibilitychange', listener);
    window.addEventListener('focus', listener);
  },
};
