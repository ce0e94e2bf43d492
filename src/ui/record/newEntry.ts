import type { LocalDate } from '../../domain/time/types';
import type { RecordEntry } from '../../domain/workspace/types';

/** An entry to begin with: a decision taken today. */
export function newEntry(id: string, today: LocalDate): RecordEntry {
  return {
    id,
    kind: 'decision',
    title: '',
    decision: null,
    meeting: null,
    on: today,
    owner: null,
    due: null,
    status: 'done',
    notes: '',
  };
}
