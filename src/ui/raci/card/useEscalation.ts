import type { RaciRow } from '../../../domain/raci/types';
import { useNotedEscalation, type NotedEscalation } from '../../shared/workspace/useNotedEscalation';

/** An escalation of this decision, as an entry of the record. */
export function useEscalation({ decision, number, title }: RaciRow): NotedEscalation {
  return useNotedEscalation({
    title: `Question on decision ${number}, ${title}`,
    decision,
    meeting: null,
  });
}
