import { moody } from '../../sandbox/world/moods';
import { fewAtATime } from '../fewAtATime';
import { MainJob } from './mainJob';

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
    await fewAtATime(count, async (index) => {
      const job = new MainJob(moody);
      job.cutAt(index + 1, fault);
      await job.untilDone();
      expect({ nth: index + 1, ...job.outcome() }).toEqual({ nth: index + 1, ...expected });
    });
  });
});
