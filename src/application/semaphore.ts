export interface Semaphore {
  /** Does the work once so many places are free; in the order of asking. */
  run<Result>(permits: number, work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly permits: number;
  readonly enter: () => void;
}

/** Exchange answers four requests of one mailbox at once and refuses the fifth, Office.js three: whoever comes then waits here instead. */
export function semaphore(permits: number): Semaphore {
  let free = permits;
  const waiting: Waiting[] = [];

  const admit = (): void => {
    for (let next = waiting[0]; next !== undefined && next.permits <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.permits;
      next.enter();
    }
  };

  return {
    run: async (asked, work) => {
      const taken = Math.min(asked, permits);
      await new Promise<void>((enter) => {
        waiting.push({ permits: taken, enter });
        admit();
      });
      try {
        return await work();
      } finally {
        free += taken;
        admit();
      }
    },
  };
}
