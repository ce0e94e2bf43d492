import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ConfigScreen } from '../../../src/ui/config/ConfigScreen';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { FakeWorld } from '../rhythm/fakeServices';

expect.extend(toHaveNoViolations);

function showConfig(world: FakeWorld) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <ServicesContext.Provider value={world.services()}>
        <ConfigScreen />
      </ServicesContext.Provider>
    </FluentProvider>,
  );
}

test('offers something to save before anything was chosen', () => {
  const world = new FakeWorld();
  showConfig(world);
  expect(world.configurations).toEqual([{ view: 'raci', name: 'Who decides what' }]);
});

test('offers the chosen view under the name that was typed', async () => {
  const world = new FakeWorld();
  showConfig(world);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: /^Rhythm/ }));
  expect(world.configurations.at(-1)).toEqual({ view: 'rhythm', name: 'AI rhythm' });
  await user.clear(screen.getByLabelText('Name of the tab'));
  await user.type(screen.getByLabelText('Name of the tab'), 'Council');
  expect(world.configurations.at(-1)).toEqual({ view: 'rhythm', name: 'Council' });
});

test('keeps the default name while the field is empty, and says so', async () => {
  const world = new FakeWorld();
  showConfig(world);
  await userEvent.clear(screen.getByLabelText('Name of the tab'));
  expect(screen.getByText('The name is empty. Enter one, or the default is used.')).toBeVisible();
  expect(world.configurations.at(-1)).toEqual({ view: 'raci', name: 'Who decides what' });
});

test('is accessible', async () => {
  const { container } = showConfig(new FakeWorld());
  expect(await axe(container)).toHaveNoViolations();
});
