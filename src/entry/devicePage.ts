import type { VisiblePage } from '../application/workspace/refreshOnFocus';

/** The page in the browser. Coming back to the window counts, and so does coming back to the tab. */
export const devicePage: VisiblePage = {
  isVisible: () => document.visibilityState === 'visible',
  onReturn: (listener) => {
    document.addEventListener('visibilitychange', listener);
    window.addEventListener('focus', listener);
  },
};
