/** The passing of time, from outside: real in `entry`, by hand in tests. */
export interface Timer {
  /** Calls the action after the time, unless the returned function is called first. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The work took longer than it may. */
export class TooLateError extends Error {
  constructor(milliseconds: number) {
    super(`There was no answer within ${milliseconds / 1000} seconds.`);
    this.name = 'TooLateError';
  }
}

/** The result of the work, or a `TooLateError` when it takes longer; what comes later is dropped. */
export function withinTime<Result>(
  timer: Timer,
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(milliseconds, () => reject(new TooLateError(milliseconds)));
    void work.then(resolve, reject).then(cancel);
  });
}
