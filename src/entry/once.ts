/** The work's result, made when it is first asked for; work that failed is tried again next time. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let started: Promise<Result> | null = null;
  return () => {
    started ??= work().catch((caught: unknown) => {
      started = null;
      throw caught;
    });
    return started;
  };
}
