import { moody } from '../../sandbox/world/moods';
import { MainJob } from './mainJob';

jest.setTimeout(300_000);

test('the whole main job is done in a moody tenant as in a friendly one', async () => {
  const friendly = new MainJob([]);
  expect(await friendly.untilDone()).toBe(1);
  const difficult = new MainJob(moody);
  await difficult.untilDone();
  expect(difficult.outcome()).toEqual(friendly.outcome());
});

describe('cut in the moody tenant', () => {
  test.each(['dropBefore', 'dropAfter'] as const)('at every write (%s), it ends the same', async (fault) => {
    const untroubled = new MainJob(moody);
    await untroubled.untilDone();
    const expected = untroubled.outcome();
    const count = untroubled.writes().length;
    expect(count).toBeGreaterThan(40);
    const jobs = Array.from({ length: count }, async (_, index) => {
      const job = new MainJob(moody);
      job.cutAt(index + 1, fault);
      await job.untilDone();
      return { nth: index + 1, ...job.outcome() };
    });
    for (const outcome of await Promise.all(jobs)) expect(outcome).toEqual({ nth: outcome.nth, ...expected });
  });
});
