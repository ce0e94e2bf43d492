import { msPerMinute } from '../../domain/time/durations';
import type { Clock } from '../ports/Clock';
import type { Timer } from '../withinTime';
import type { SharedWorkspace } from './SharedWorkspace';

/** The page, as far as somebody looks at it. */
export interface VisiblePage {
  isVisible(): boolean;
  /** Calls when somebody comes back to the page. */
  onReturn(listener: () => void): void;
}

export interface Freshness {
  readonly page: VisiblePage;
  readonly timer: Timer;
  readonly clock: Clock;
}

/** Opens the workspace, and looks again when somebody comes back to it, at most once a minute, and each minute while they stay. */
export function refreshOnFocus(
  shared: Pick<SharedWorkspace, 'open'>,
  { page, timer, clock }: Freshness,
): void {
  let lookedAt = -Infinity;
  let isLooking = false;
  const look = (): void => {
    if (isLooking || !page.isVisible() || clock.now() - lookedAt < msPerMinute) return;
    lookedAt = clock.now();
    isLooking = true;
    void shared.open().finally(() => (isLooking = false));
  };
  const watch = (): void => {
    timer.after(msPerMinute, () => {
      look();
      watch();
    });
  };
  look();
  page.onReturn(look);
  watch();
}
