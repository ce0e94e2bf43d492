import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SharedStatus } from '../../../src/application/workspace/SharedWorkspace';
import type { Documents } from '../../../src/application/ports/Documents';
import type { Organization } from '../../../src/domain/org/types';
import '../../../src/ui/raci/actions/MatrixActions'; // so that no test waits for them to be compiled
import '../../../src/ui/raci/card/DecisionDrawer';
import '../../../src/ui/raci/edit/MatrixEditor';
import '../../../src/ui/raci/exchange/ImportDialog';
import '../../../src/ui/raci/long/LongMatrix';
import { RaciScreen } from '../../../src/ui/raci/RaciScreen';
import { useAnnouncement } from '../../../src/ui/shared/announce';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { contoso, servicesWith } from '../shared/servicesWith';
import { contentWith, SharedInMemory } from './sharedInMemory';

export const inLists = (canEdit: boolean): SharedStatus => ({
  kind: 'shared',
  place: { siteId: 'site', title: 'Leadership', webUrl: 'https://contoso.example' },
  asOf: Date.UTC(2026, 10, 23),
  canEdit,
  failure: null,
});

export interface RaciWishes {
  readonly organization?: Organization;
  readonly status?: SharedStatus;
  readonly decision?: string | null;
  readonly documents?: Partial<Documents>;
}

/** The screen over a workspace in memory. */
export function showRaci({ organization = contoso, status, decision = null, documents }: RaciWishes = {}) {
  const shared = new SharedInMemory(contentWith(organization), status);
  const services = servicesWith();
  const user = userEvent.setup();
  const shown = render(
    <ServicesContext.Provider
      value={{ ...services, shared, documents: { ...services.documents, ...documents } }}
    >
      <main>
        <RaciScreen decision={decision} />
      </main>
      <Said />
    </ServicesContext.Provider>,
  );
  const matrix = () => shared.state().content?.settings.organization.matrix ?? [];
  const kept = (number: number) => matrix().find((row) => row.number === number);
  return { ...shown, user, shared, kept };
}

function Said() {
  return <p data-testid="said">{useAnnouncement()}</p>;
}

export const said = (): string | null => screen.getByTestId('said').textContent;

/** The cell of the grid, both counted from 0. */
export const cell = (row: number, column: number): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
