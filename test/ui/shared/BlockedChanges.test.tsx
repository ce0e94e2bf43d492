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
