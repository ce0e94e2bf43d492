import { render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { BlockedChanges } from '../../../src/ui/shared/plan/BlockedChanges';
import type { PlanBlock } from '../../../src/domain/reconcile/types';

const grace = { id: 'grace', name: 'Grace Liu', mail: 'grace.liu@contoso.com', title: null };
const redirected = { ...grace, mail: 'grace.liu@contoso-partners.example' };

const show = (...blocked: readonly PlanBlock[]) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <BlockedChanges blocked={blocked} />
    </FluentProvider>,
  );

test('an address that is not the account’s is told with both addresses and what to do', () => {
  show({ kind: 'mismatch', role: 'COO', stored: redirected, found: grace });
  expect(screen.getByText('Some changes are held back.')).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'The seat of the COO says grace.liu@contoso-partners.example, but the account of Grace Liu has grace.liu@contoso.com. Choose the person again, so that nobody else is invited.',
  );
});

test('an account that is gone, and a missing right, are told apart', () => {
  show(
    { kind: 'mismatch', role: 'COO', stored: grace, found: null },
    { kind: 'notVerified', detail: 'Declined.' },
  );
  const [gone, notVerified] = screen.getAllByRole('listitem');
  expect(gone).toHaveTextContent('whose account is not in the directory');
  expect(notVerified).toHaveTextContent('Tandem may not look people up');
});

test('what cannot be understood is told with its meeting, its field and what it says', () => {
  show(
    {
      kind: 'unread',
      meeting: 'portfolio-review',
      key: 'time:portfolio-review',
      field: 'zone',
      value: 'Mars/Olympus',
    },
    { kind: 'unread', meeting: null, key: 'model', field: 'value', value: 'none' },
    { kind: 'unread', meeting: 'readiness-sync', key: 'move:readiness-sync:zzz', field: 'key', value: '' },
  );
  const [zone, model, move] = screen.getAllByRole('listitem');
  expect(zone).toHaveTextContent('Of what is kept for AI Portfolio Review, Time zone says “Mars/Olympus”');
  expect(model).toHaveTextContent('Of what is kept for all meetings, Value says “none”');
  expect(move).toHaveTextContent('a row is called “move:readiness-sync:zzz”');
});
