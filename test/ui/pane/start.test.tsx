import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneServices } from '../../../src/application/PaneServices';
import { FailureError } from '../../../src/application/ports/Failure';
import { PaneShell } from '../../../src/ui/shell/PaneShell';
import { failure, seatedSettings } from '../rhythm/fakeServices';
import { FakeForm } from './FakeForm';
import { FakeOutlook } from './showPane';

beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

const find = () => screen.getByRole('searchbox', { name: 'Find a decision' });

/** An Outlook that answers when the test says so. */
function lateOutlook() {
  const outlook = new FakeOutlook().beside(new FakeForm());
  outlook.world.stored = seatedSettings;
  let answer: () => void = () => {};
  const services = new Promise<PaneServices>((resolve) => {
    answer = () => resolve(outlook.services());
  });
  return { connect: () => services, answer: () => answer() };
}

test('finds a decision before Outlook answers', async () => {
  const user = userEvent.setup();
  const { connect } = lateOutlook();
  render(<PaneShell connect={connect} />);
  await user.type(find(), 'budget');
  expect(screen.getByRole('button', { name: /AI budget allocation/ })).toBeVisible();
});

test('shows the meeting when Outlook names a form', async () => {
  const { connect, answer } = lateOutlook();
  render(<PaneShell connect={connect} />);
  expect(screen.getByRole('tab', { name: 'Who decides' })).toHaveAttribute('aria-selected', 'true');
  answer();
  expect(await screen.findByRole('combobox', { name: 'Which meeting is this?' })).toBeVisible();
  expect(document.body).toHaveFocus();
});

test('never takes the lookup away from somebody who is using it', async () => {
  const user = userEvent.setup();
  const { connect, answer } = lateOutlook();
  render(<PaneShell connect={connect} />);
  await user.type(find(), 'budget');
  answer();
  await screen.findByText('Grace Liu', { exact: false });
  expect(find()).toHaveValue('budget');
  expect(find()).toHaveFocus();
});

test('without Outlook it says what is missing, keeps the lookup, and tries again', async () => {
  const user = userEvent.setup();
  const outlook = new FakeOutlook().beside(new FakeForm());
  outlook.world.stored = seatedSettings;
  const silent = Promise.reject<PaneServices>(new FailureError(failure('connection')));
  silent.catch(() => {});
  const answers = [silent, Promise.resolve(outlook.services())];
  const connect = () => answers.shift()!;
  render(<PaneShell connect={connect} />);
  expect(await screen.findByText(/could not connect to Outlook/)).toHaveTextContent(
    'The meeting, and the names of people, are missing until it does.',
  );
  expect(find()).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('combobox', { name: 'Which meeting is this?' })).toBeVisible();
});
