import { useEffect, useState } from 'react';
import type { OpenItem, PaneServices } from '../../application/PaneServices';
import type { Connection } from './useConnection';

export interface ShownItem extends OpenItem {
  /** Another number for another item. */
  readonly count: number;
}

const nothing: ShownItem = { form: null, item: null, count: 0 };

/** What is open beside the pane; a pinned pane follows from item to item. */
export function useOpenItem(connection: Connection<PaneServices>): ShownItem {
  const services = connection.kind === 'connected' ? connection.services : null;
  const [moved, setMoved] = useState<ShownItem | null>(null);
  useEffect(
    () =>
      services?.onItemChange((open) => setMoved((before) => ({ ...open, count: (before?.count ?? 1) + 1 }))),
    [services],
  );
  if (services === null) return nothing;
  return moved ?? { ...services.open, count: 1 };
}
