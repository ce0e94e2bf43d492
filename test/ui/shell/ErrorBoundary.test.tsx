import { render, screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ErrorBoundary } from '../../../src/ui/shell/ErrorBoundary';
import { subPageOf, subPageText } from '../../../src/ui/shared/navigation/SubPage';

expect.extend(toHaveNoViolations);

function Breaks({ by }: { readonly by: unknown }): never {
  throw by;
}

/** React tells the console of what it caught; that is wanted here. */
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

it.each([
  ['an error', new URIError('URI malformed'), 'Details: URI malformed'],
  ['a text', 'nothing', 'Details: nothing'],
  ['nothing', null, 'Details: null'],
])('keeps the page from being empty, whatever breaks: %s', async (_, by, details) => {
  const { container } = render(
    <ErrorBoundary part="page">
      <Breaks by={by} />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Tandem could not be shown. Nothing was changed. Load it again',
  );
  expect(screen.getByText(details)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go to the start' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

it('inside the frame offers to load the screen again, and no start', () => {
  render(
    <ErrorBoundary>
      <Breaks by={new Error('x')} />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This screen could not be shown.');
  expect(screen.queryByRole('button', { name: 'Go to the start' })).toBeNull();
});

it('writes half a character into no address', () => {
  const text = subPageText({ screen: 'raci', decision: 'a\uD800b' });
  expect(subPageOf(text)).toEqual({ screen: 'raci', decision: 'a\uFFFDb' });
});
