import { act, screen, waitFor } from '@testing-library/react';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { contoso } from '../shared/servicesWith';
import { cell, showRaci } from './showRaci';

/** Media queries mean nothing here: this is a wide window. */
const wideWindow = document.createElement('style');
wideWindow.textContent = 'table { display: table !important }';

beforeEach(() => {
  document.body.append(wideWindow);
  history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  // Nothing is laid out here; a row is as high as it would be.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 53 });
});

const matrix: readonly MatrixRow[] = Array.from({ length: 1000 }, (_, index) => ({
  ...playbookMatrix[index % 12]!,
  decision: `decision-${index + 1}`,
  number: index + 1,
  title: `Decision of unit ${index + 1}`,
}));

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')];

it('draws only the rows in sight, and tells how many there are', async () => {
  await showRaci({ organization: { ...contoso, matrix } });
  await waitFor(() => expect(document.querySelector('table')).toHaveAttribute('aria-rowcount', '1001'));
  await waitFor(() => expect(rows().length).toBeGreaterThan(12));
  expect(rows().length).toBeLessThan(60);
  expect(rows()[0]).toHaveAttribute('aria-rowindex', '2');
});

it('finds a decision that is out of sight', async () => {
  const { user } = await showRaci({ organization: { ...contoso, matrix } });
  await user.type(screen.getByRole('searchbox'), '987');
  await waitFor(() => expect(screen.getByText('1 of 1000 decisions for “987”')).toBeVisible());
  expect(screen.getByRole('button', { name: 'Decision of unit 987' })).toBeVisible();
});

it('moves through a thousand rows by keyboard, and writes there', async () => {
  const { user, stored } = await showRaci({ organization: { ...contoso, matrix } });
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  await waitFor(() => expect(cell(0, 1)).toHaveFocus());
  await user.keyboard('{Control>}{ArrowDown}{/Control}');
  await waitFor(() => expect(cell(999, 1)).toHaveFocus());
  await user.keyboard('i');
  await waitFor(() => expect(stored(1000)?.letters.CAIO).toBe('I'));
});

it('draws every row for the printed page', async () => {
  await showRaci({ organization: { ...contoso, matrix: matrix.slice(0, 200) } });
  await waitFor(() => expect(document.querySelector('table')).toHaveAttribute('aria-rowcount', '201'));
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(200);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(rows().length).toBeLessThan(60);
});
