import { configure, screen, within } from '@testing-library/react';
import { failure } from './fakeServices';
import { choose, worldWithMeetings } from './meetingsInPlace';
import { showRhythm } from './showRhythm';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const declined = { ...failure('consent'), code: 'consent_declined' };

test.each([
  { entry: 'Skip or move one date', what: 'Skip it', verb: 'Skip it', done: /^Next: Tue, Dec 8/ },
  { entry: 'Skip or move one date', what: 'Move it', verb: 'Move it', done: /^Next: Wed, Dec 2/ },
  { entry: 'End', what: null, verb: 'End it', done: /^Ended on/ },
])(
  'the right to write is declined as "$verb" is pressed: it is said, nothing changes, and the same button does it later',
  async ({ entry, what, verb, done }) => {
    const world = await worldWithMeetings();
    const before = world.series;
    const { user } = showRhythm(world);
    await choose(user, entry);
    const dialog = within(await screen.findByRole('dialog'));
    if (what !== null) await user.click(dialog.getByRole('radio', { name: what }));
    if (what === 'Move it') {
      const date = dialog.getByLabelText('New date');
      await user.clear(date);
      await user.type(date, '2026-12-02');
    }
    world.performFailures = [declined];
    world.performed = [];
    await user.click(dialog.getByRole('button', { name: verb }));
    expect(await dialog.findByText(/you did not allow it/)).toBeVisible();
    expect(world.performed).toEqual([]);
    expect(world.series).toEqual(before);
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
    expect(await within(review).findByText(done)).toBeVisible();
    expect(world.performed).toHaveLength(1);
  },
);
