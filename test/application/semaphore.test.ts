import { semaphore } from '../../src/application/semaphore';

function job() {
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => (finish = resolve));
  return { work: () => work, finish: () => finish() };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('lets in what fits, and the next in line when a place is free', async () => {
  const gate = semaphore(4);
  const begun: string[] = [];
  const batch = job();
  const single = job();
  const both = [
    gate.run(4, () => (begun.push('batch'), batch.work())),
    gate.run(1, () => (begun.push('single'), single.work())),
  ];
  await settle();
  expect(begun).toEqual(['batch']);
  batch.finish();
  await settle();
  expect(begun).toEqual(['batch', 'single']);
  single.finish();
  await Promise.all(both);
});

test('work that fails gives its place back', async () => {
  const gate = semaphore(1);
  await expect(gate.run(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.run(1, () => Promise.resolve('next'))).toBe('next');
});

test('what needs more than all places takes all of them', async () => {
  expect(await semaphore(4).run(20, () => Promise.resolve('done'))).toBe('done');
});
