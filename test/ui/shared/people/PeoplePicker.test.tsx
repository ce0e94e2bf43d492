import { configure, screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { SearchOptions } from '../../../../src/application/ports/Directory';
import { PeoplePicker } from '../../../../src/ui/shared/people/PeoplePicker';
import { FakeWorld } from '../../rhythm/fakeServices';
import { showScreen } from '../showScreen';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
expect.extend(toHaveNoViolations);

const sentence =
  /asks once for the right to read the names in your organization\. Without it nobody can be chosen/;

test('says before the first name what is asked for, asks for no more, and is quiet once it was given', async () => {
  const world = new FakeWorld();
  const services = world.services();
  const asked: (boolean | undefined)[] = [];
  const search = (text: string, options: SearchOptions = {}) => {
    asked.push(options.isSetUp);
    return services.directory.search(text, options);
  };
  const { user, container } = showScreen(
    <PeoplePicker heading="Owner" label="Owner: find a person" onPick={() => {}} />,
    { ...services, directory: { ...services.directory, search } },
  );
  expect(screen.getByText(sentence)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.type(screen.getByRole('combobox', { name: 'Owner: find a person' }), 'ben');
  expect(await screen.findByRole('option', { name: /Ben Ruiz/ })).toBeVisible();
  expect(asked).toEqual([false]);
  expect(screen.queryByText(sentence)).toBeNull();
});
