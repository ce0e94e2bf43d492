import type { Timer } from '../application/withinTime';

/** Time as it passes on the device. */
export const deviceTimer: Timer = {
  after: (milliseconds, action) => {
    const id = setTimeout(action, milliseconds);
    return () => clearTimeout(id);
  },
};
