import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Documents } from '../../../src/application/ports/Documents';
import type { Organization } from '../../../src/domain/org/types';
import { rowsOf } from '../../../src/domain/workspace/contentOf';
import '../../../src/ui/raci/MatrixActions'; // so that no test waits for them to be compiled
import '../../../src/ui/raci/card/DecisionDrawer';
import '../../../src/ui/raci/edit/MatrixEditor';
import '../../../src/ui/raci/exchange/ImportDialog';
import '../../../src/ui/raci/long/LongMatrix';
import { RaciScreen } from '../../../src/ui/raci/RaciScreen';
import { useAnnouncement } from '../../../src/ui/shared/announce';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { ListsInMemory } from '../../application/listsInMemory';
import { CacheInMemory, make, workspaceFor } from '../../application/workspaceFor';
import { contentWith } from '../shared/contentWith';
import { contoso, servicesWith } from '../shared/servicesWith';

export interface RaciWishes {
  readonly organization?: Organization;
  /** What this person may do in the team's lists; without it the workspace is on the device alone. */
  readonly inLists?: 'write' | 'read' | 'offline';
  readonly decision?: string | null;
  readonly documents?: Partial<Documents>;
}

/** A device that knows this organization, and the team's lists where there are any. */
async function workspaceWith({ organization = contoso, inLists }: RaciWishes) {
  const cache = new CacheInMemory();
  cache.stored.set('own', rowsOf(contentWith(organization)));
  const lists = new ListsInMemory();
  const me = lists.as('Ada Okafor');
  if (inLists !== undefined) await make(workspaceFor(me.lists, { cache }));
  me.user.right = inLists === 'read' ? 'read' : 'write';
  me.user.isOnline = inLists !== 'offline';
  const shared = workspaceFor(inLists === undefined ? null : me.lists, { cache });
  await shared.open();
  return { shared, cache, lists };
}

/** The screen over a workspace whose lists, or whose device, are in memory. */
export async function showRaci(wishes: RaciWishes = {}) {
  const { decision = null, documents } = wishes;
  const { shared, cache, lists } = await workspaceWith(wishes);
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
  await act(() => Promise.resolve());
  const written = jest.spyOn(shared, 'edit');
  const matrix = () => shared.state().content?.settings.organization.matrix ?? [];
  const stored = (number: number) => matrix().find((row) => row.number === number);
  return { ...shown, user, shared, cache, lists, written, stored };
}

function Said() {
  return <p data-testid="said">{useAnnouncement()}</p>;
}

export const said = (): string | null => screen.getByTestId('said').textContent;

/** The cell of the grid, both counted from 0. */
export const cell = (row: number, column: number): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
