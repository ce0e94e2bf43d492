import { screen } from '@testing-library/react';
import { FakeWorld, seatedSettings } from './fakeServices';
import { openPart, showRhythm } from './showRhythm';

type User = ReturnType<typeof showRhythm>['user'];

/** An entry of the menu of the portfolio review. */
export async function choose(user: User, entry: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Change AI Portfolio Review' }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

/** The three meetings, set up and sent. */
export async function worldWithMeetings(): Promise<FakeWorld> {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user, unmount } = showRhythm(world);
  await openPart(user, /^Changes/);
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByText('9 of 9 changes done');
  unmount();
  return world;
}
