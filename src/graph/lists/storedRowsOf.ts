import type { StoredRow } from '../../application/ports/Lists';
import type { ListName } from '../../domain/workspace/types';
import { checked } from '../GraphGateway';
import type { GatewayDependencies } from '../graphClient';
import { itemJson, storedRowOf } from './itemJson';

/** As many as a slow machine understands well within a frame. */
const itemsPerSlice = 50;

/** The rows that Graph told, some at a time, so that the page goes on drawing and answering while a long list comes in. */
export async function storedRowsOf(
  list: ListName,
  items: readonly unknown[],
  { wait }: Pick<GatewayDependencies, 'wait'>,
): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  for (let from = 0; from < items.length; from += itemsPerSlice) {
    for (const item of items.slice(from, from + itemsPerSlice)) {
      const row = storedRowOf(list, checked(itemJson, item));
      if (row !== null) rows.push(row);
    }
    if (items.length > itemsPerSlice) await wait(0);
  }
  return rows;
}
