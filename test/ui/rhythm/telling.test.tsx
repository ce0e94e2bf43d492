import { configure, screen, waitFor } from '@testing-library/react';
import { FailureError } from '../../../src/application/ports/Failure';
import type { Lists } from '../../../src/application/ports/Lists';
import { madeLists } from '../shared/workspaceWith';
import { FakeWorld, ada, failure, seatedSettings } from './fakeServices';
import { openPart, showRhythm } from './showRhythm';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

/** Whether the browser would ask before the page closes. */
const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Ada's team shares the settings; what is written after the first change of the calendar goes through `gate`. */
async function sharedWorld(gate: () => Promise<void>) {
  const stored = await madeLists({ settings: { ...seatedSettings, organizer: ada } });
  const world = new FakeWorld();
  const lists: Lists = stored.as('Ada Okafor').lists;
  world.lists = {
    ...lists,
    write: async (site, changes) => {
      if (world.performed.length > 0) await gate();
      return lists.write(site, changes);
    },
  };
  world.context = {
    ...world.context,
    channelName: 'AI leadership',
    site: { hostname: 'contoso.sharepoint.com', path: '/sites/leadership' },
  };
  const isPublished = (): boolean => [...stored.rows.values()].some(({ key }) => key.startsWith('series'));
  return { world, isPublished };
}

async function applied(world: FakeWorld) {
  const { user } = showRhythm(world);
  await openPart(user, /^Changes/);
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  return user;
}

test('an apply is done once the team was told, and leaving is asked about until then', async () => {
  let letThrough = (): void => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  const { world, isPublished } = await sharedWorld(() => gate);
  await applied(world);
  expect(await screen.findByText('Telling your team')).toHaveAttribute('role', 'status');
  expect(world.performed).toHaveLength(9);
  expect(isPublished()).toBe(false);
  expect(screen.queryByText(/changes done/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show the meetings' })).not.toBeInTheDocument();
  expect(asksBeforeLeaving()).toBe(true);
  letThrough();
  expect(await screen.findByText('9 of 9 changes done')).toBeVisible();
  expect(isPublished()).toBe(true);
  expect(screen.getByRole('button', { name: 'Show the meetings' })).toBeVisible();
  expect(asksBeforeLeaving()).toBe(false);
});

test('telling that fails is said, ends the apply, and is done again by a button', async () => {
  let isBroken = true;
  let tries = 0;
  const { world, isPublished } = await sharedWorld(() => {
    tries += 1;
    return isBroken ? Promise.reject(new FailureError(failure('throttled'))) : Promise.resolve();
  });
  const user = await applied(world);
  expect(await screen.findByText('9 of 9 changes done')).toBeVisible();
  expect(screen.getByText(/Tandem could not tell your team what was sent/)).toBeVisible();
  expect(asksBeforeLeaving()).toBe(false);
  expect(tries).toBe(1);
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(isPublished()).toBe(true));
  await waitFor(() => expect(screen.queryByText(/could not tell/)).not.toBeInTheDocument());
});

test('a calendar that cannot be read afterwards is said too, and told once it can', async () => {
  const { world, isPublished } = await sharedWorld(() => Promise.resolve());
  const { calendar, ...others } = world.services();
  world.services = () => ({
    ...others,
    calendar: {
      ...calendar,
      perform: async (...asked) => {
        const outcomes = await calendar.perform(...asked);
        if (world.performed.length === 9) world.readFailure = failure('service');
        return outcomes;
      },
    },
  });
  const user = await applied(world);
  expect(await screen.findByText('9 of 9 changes done')).toBeVisible();
  expect(screen.getByText(/Tandem could not read your calendar/)).toBeVisible();
  expect(isPublished()).toBe(false);
  world.readFailure = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(isPublished()).toBe(true));
});
