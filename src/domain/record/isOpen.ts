import type { RecordEntry } from '../workspace/types';

/** Whether somebody still has to do something. A decision in the record was taken: it waits for nobody. */
export function isOpen({ kind, status }: Pick<RecordEntry, 'kind' | 'status'>): boolean {
  return kind !== 'decision' && status === 'open';
}
