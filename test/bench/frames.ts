import type { Frame } from 'playwright-core';

/** What the frames of a stretch of work were like, in milliseconds. */
export interface FrameTimes {
  /** The frames over 50 ms, as the browser tells them (Long Animation Frames): from the first work to the end of drawing. */
  readonly longMs: readonly number[];
  /** How many of them were held up by one piece of work over 50 ms, and not by many short ones or by waiting. */
  readonly held: number;
  /** The longest time from one animation frame to the next. */
  readonly longestGapMs: number;
}

/** What the page itself noted: by name, when a text could first be read, in milliseconds since the navigation. */
type Readable = Readonly<Record<string, number>>;

interface Watched {
  takeFrames(): FrameTimes;
  readonly readable: Record<string, number>;
}

/** Runs in every page before its own scripts: notes long frames, and in which frame each of the texts can first be read. */
export function watchFrames(texts: Readonly<Record<string, string>>): void {
  interface LongFrame extends PerformanceEntry {
    readonly blockingDuration: number;
  }
  const readable: Record<string, number> = {};
  let long: LongFrame[] = [];
  let longestGapMs = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - last);
    last = now;
    const missing = Object.entries(texts).filter(([name]) => !(name in readable));
    const shown = missing.length === 0 ? '' : document.body.textContent;
    for (const [name, text] of missing)
      if (shown.includes(text) && !shown.includes(`${text} so far`)) readable[name] = now;
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
  const take = (entries: PerformanceEntryList): void => {
    long.push(...(entries as LongFrame[]));
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'long-animation-frame', buffered: true });
  const takeFrames = (): FrameTimes => {
    take(observer.takeRecords());
    const taken = {
      longMs: long.map(({ duration }) => duration),
      held: long.filter(({ blockingDuration }) => blockingDuration > 0).length,
      longestGapMs,
    };
    long = [];
    longestGapMs = 0;
    return taken;
  };
  Object.assign(globalThis, { watched: { takeFrames, readable } });
}

/** The frames since the last time that somebody asked. */
export function takeFrames(frame: Frame): Promise<FrameTimes> {
  return frame.evaluate(
    () =>
      // Two frames later what was long has been told.
      new Promise<FrameTimes>((resolve) => {
        const { watched } = globalThis as unknown as { watched: Watched };
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(watched.takeFrames())));
      }),
  );
}

function readableIn(frame: Frame): Promise<Readable> {
  return frame.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.readable);
}

/** When this could first be read, once it can. Asks seldom, because asking takes time from the page. */
export async function whenReadable(frame: Frame, name: string): Promise<number> {
  const givenUp = Date.now() + 120_000;
  for (;;) {
    const { [name]: readableMs } = await readableIn(frame);
    if (readableMs !== undefined) return readableMs;
    if (Date.now() > givenUp) throw new Error(`In two minutes nobody could read the ${name}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Notes as `answer` how long after the next letter this text can be read. */
export function noteNextAnswer(frame: Frame, text: string): Promise<void> {
  return frame.evaluate((wanted) => {
    const { readable } = (globalThis as unknown as { watched: Watched }).watched;
    delete readable.answer;
    const look = (since: number): void => {
      const isThere = document.body.textContent.includes(wanted);
      requestAnimationFrame((now) => {
        if (isThere) readable.answer = now - since;
        else look(since);
      });
    };
    addEventListener('keydown', () => look(performance.now()), { once: true, capture: true });
  }, text);
}

/** The longest frame; where none was over 50 ms, the longest time between two. */
export function longestMs({ longMs, longestGapMs }: FrameTimes): number {
  return longMs.length > 0 ? Math.max(...longMs) : Math.min(longestGapMs, 50);
}

/** Scrolls from frame to frame, so many pixels in each, until the steps are done. */
export function scrollThrough(frame: Frame, pixels: number, steps: number): Promise<void> {
  return frame.evaluate(
    ([by, count]) =>
      new Promise<void>((resolve) => {
        const step = (left: number): void => {
          scrollBy(0, by);
          requestAnimationFrame(() => (left > 1 ? step(left - 1) : resolve()));
        };
        step(count);
      }),
    [pixels, steps] as const,
  );
}
