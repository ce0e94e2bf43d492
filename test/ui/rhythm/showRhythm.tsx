import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RhythmScreen } from '../../../src/ui/rhythm/RhythmScreen';
import { ScreenQueries } from '../../../src/ui/shared/ScreenQueries';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import type { FakeWorld } from './fakeServices';

/** The screen over the world, and somebody to use it. */
export function showRhythm(world: FakeWorld) {
  const user = userEvent.setup();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <ServicesContext.Provider value={world.services()}>
        <ScreenQueries>
          <RhythmScreen />
        </ScreenQueries>
      </ServicesContext.Provider>
    </FluentProvider>,
  );
  return { user, ...shown };
}

type User = ReturnType<typeof showRhythm>['user'];

export async function seat(user: User, role: string, name: string): Promise<void> {
  await user.type(await screen.findByRole('combobox', { name: `${role}: find a person` }), name.slice(0, 3));
  await user.click(await screen.findByRole('option', { name: new RegExp(name) }));
}

export async function continueTo(user: User, part: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('button', { name: new RegExp(part), expanded: true });
}

export async function openPart(user: User, part: RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: part, expanded: false }));
}

/** The times field by field, which lie folded behind the proposal. */
export async function openByHand(user: User): Promise<void> {
  await openPart(user, /^Times/);
  await user.click(await screen.findByRole('button', { name: 'Choose by hand' }));
}
