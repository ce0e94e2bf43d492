/** Median wall time of one call in milliseconds, over `samples` samples after a warm-up of as many. */
export function medianMs(call: () => unknown, samples = 50): number {
  for (let sample = 0; sample < samples; sample += 1) call();
  const times = Array.from({ length: samples }, () => {
    const started = performance.now();
    call();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(samples / 2)] ?? Number.NaN;
}
