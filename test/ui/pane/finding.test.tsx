import { screen, within } from '@testing-library/react';
import { FakeOutlook, showPane } from './showPane';
import { seatedSettings } from '../rhythm/fakeServices';

beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

async function ask(text: string) {
  const outlook = new FakeOutlook().reading({ subject: 'Lunch' });
  outlook.world.stored = seatedSettings;
  const { user } = showPane(outlook);
  await screen.findAllByText('Grace Liu');
  await user.type(screen.getByRole('searchbox', { name: 'Find a decision' }), text);
}

const first = () => within(screen.getByRole('list', { name: 'Decisions' })).getAllByRole('button')[0];

test('beside a mail a question is read as in the tab', async () => {
  await ask('is Grace Liu responsible for upsklling');
  expect(first()).toHaveTextContent('AI workforce upskilling');
  expect(screen.getByText(/^Showing “upskill.*”\. The COO on upskill/)).toBeVisible();
});

test('beside a mail what comes nearest is offered', async () => {
  await ask('holiday request');
  expect(screen.getByText('Nothing found for “holiday request”')).toBeVisible();
  expect(
    within(screen.getByRole('list', { name: 'Nearest decisions' })).getByRole('button', {
      name: '2 AI use case prioritization',
    }),
  ).toBeVisible();
});
