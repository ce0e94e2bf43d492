import { once } from '../../src/entry/once';

test('the work is done once, for all who ask', async () => {
  let done = 0;
  const asked = once(() => Promise.resolve((done += 1)));
  expect(await Promise.all([asked(), asked()])).toEqual([1, 1]);
});

test('a script that could not be fetched is a failure of the connection, and is fetched again next time', async () => {
  let tries = 0;
  const asked = once(() => {
    tries += 1;
    const unloaded = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    return tries === 1 ? Promise.reject(unloaded) : Promise.resolve('there');
  });
  await expect(asked()).rejects.toMatchObject({ failure: { kind: 'connection', code: 'ChunkLoadError' } });
  expect(await asked()).toBe('there');
});
