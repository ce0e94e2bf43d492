import type { Timer } from '../../src/application/withinTime';

/** Time that passes when told. */
export function fakeTimer() {
  const due = new Set<() => void>();
  const timer: Timer = {
    after: (_milliseconds, action) => {
      due.add(action);
      return () => due.delete(action);
    },
  };
  return { timer, pass: () => due.forEach((action) => action()) };
}
