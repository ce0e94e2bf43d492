import { act, screen, within } from '@testing-library/react';
import { finder } from '../../../src/ui/raci/find/finder';
import { setFinder } from '../../../src/ui/raci/find/useFinder';
import { said, showRaci } from './showRaci';

beforeEach(() => {
  history.replaceState(null, '', '/');
  setFinder(finder);
});

const ask = async (text: string) => {
  const shown = await showRaci();
  await shown.user.type(screen.getByRole('searchbox', { name: 'Find a decision' }), text);
  return shown;
};

const titles = () =>
  within(screen.getByRole('list', { name: 'Decisions' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

it('says which word it shows for a misspelt one, marks it, and tells a screen reader', async () => {
  await ask('vendr');
  expect(screen.getByText('Showing “vendor”.')).toBeVisible();
  expect(screen.getAllByText('vendor', { selector: 'mark' })[0]).toBeInTheDocument();
  await screen.findByText(/1 of 12 decisions for “vendr”. Showing “vendor”./);
  expect(said()).toBe('1 of 12 decisions for “vendr”. Showing “vendor”.');
});

it('shows how a question about a role and a topic was read', async () => {
  await ask('is the CIO responsible for cloud');
  expect(screen.getByText('The CIO on cloud.')).toBeVisible();
  expect(titles()[0]).toMatch(/AI infrastructure and cloud architecture/);
});

it('offers what comes nearest where nothing answers, and opens it', async () => {
  const { user } = await ask('holiday request');
  expect(screen.getByText('Nothing found for “holiday request”')).toBeVisible();
  const nearest = within(screen.getByRole('list', { name: 'Nearest decisions' }));
  await user.click(nearest.getByRole('button', { name: '2 AI use case prioritization' }));
  expect(location.hash + location.search + location.pathname).toContain('use-case-prioritization');
});

it('finds by title until the rest is here, and says when it cannot come', async () => {
  setFinder('failed');
  await ask('roadmap');
  expect(titles()).toHaveLength(1);
  act(() => setFinder('failed'));
  expect(screen.getByText(/Only titles are searched/)).toBeVisible();
});
