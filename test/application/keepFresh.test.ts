import { keepFresh } from '../../src/application/workspace/keepFresh';
import { fakeTimer } from '../host/fakeTimer';

function watched() {
  const { timer, pass } = fakeTimer();
  const page = { isVisible: true, back: () => undefined as void };
  let now = 0;
  let opened = 0;
  keepFresh(
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
