import type { Timer } from '../../src/application/withinTime';
import { refreshOnFocus } from '../../src/application/workspace/refreshOnFocus';

function watched() {
  const nothing = (): void => undefined;
  const page = { isVisible: true, back: nothing };
  let due = nothing;
  const timer: Timer = {
    after: (_milliseconds, action) => {
      due = action;
      return nothing;
    },
  };
  const pass = (): void => due();
  let now = 0;
  let opened = 0;
  refreshOnFocus(
    { open: () => Promise.resolve(void (opened += 1)) },
    {
      timer,
      clock: { now: () => now },
      page: { isVisible: () => page.isVisible, onReturn: (listener) => void (page.back = listener) },
    },
  );
  const after = async (milliseconds: number, happens: () => void): Promise<number> => {
    await Promise.resolve();
    await Promise.resolve();
    now += milliseconds;
    happens();
    return opened;
  };
  return { page, after, pass };
}

test('opens at once, and looks again each minute', async () => {
  const { after, pass } = watched();
  expect(await after(0, () => undefined)).toBe(1);
  expect(await after(60_000, pass)).toBe(2);
});

test('coming back within a minute asks nothing; later it does', async () => {
  const { page, after } = watched();
  expect(await after(59_000, () => page.back())).toBe(1);
  expect(await after(1_000, () => page.back())).toBe(2);
});

test('asks nothing while nobody looks', async () => {
  const { page, after, pass } = watched();
  page.isVisible = false;
  expect(await after(60_000, pass)).toBe(1);
  page.isVisible = true;
  expect(await after(0, () => page.back())).toBe(2);
});
