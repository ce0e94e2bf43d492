export interface Turnstile {
  /** Does the work once so many places are free; in the order of asking. */
  pass<Result>(places: number, work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly places: number;
  readonly enter: () => void;
}

/** Exchange answers four requests of one mailbox at once and refuses the fifth, Office.js three: whoever comes then waits here instead. */
export function turnstile(places: number): Turnstile {
  let free = places;
  const waiting: Waiting[] = [];

  const letIn = (): void => {
    for (let next = waiting[0]; next !== undefined && next.places <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.places;
      next.enter();
    }
  };

  return {
    pass: async (asked, work) => {
      const taken = Math.min(asked, places);
      await new Promise<void>((enter) => {
        waiting.push({ places: taken, enter });
        letIn();
      });
      try {
        return await work();
      } finally {
        free += taken;
        letIn();
      }
    },
  };
}
