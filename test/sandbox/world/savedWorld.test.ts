import { saveWorld } from '../../../sandbox/world/savedWorld';
import { createWorld } from '../../../sandbox/world/createWorld';

test('a world that was saved comes back whole, as often as one likes, and keeps nothing of what came after', () => {
  const world = createWorld({ now: '2026-11-23T13:00:00Z' });
  const [ada] = world.people;
  world.consents.set(ada!.id, new Set(['Calendars.Read']));
  const before = JSON.stringify(world.snapshot());
  const restore = saveWorld(world);
  for (let time = 0; time < 2; time += 1) {
    world.consents.get(ada!.id)?.add('Mail.Send');
    world.mailboxes.get(ada!.id)!.events.clear();
    world.sites[0]!.roles.clear();
    world.moods.add('cutProperties');
    world.clock.set('2027-02-01T00:00:00Z');
    restore();
    expect(nowLess(JSON.stringify(world.snapshot()))).toBe(nowLess(before));
    expect(world.moods.size).toBe(0);
    expect(world.mailboxes.get(ada!.id)!.owner).toBe(ada);
  }
});

/** The clock runs on while the test does. */
const nowLess = (snapshot: string): string => snapshot.replace(/"now":"[^"]*"/, '');
