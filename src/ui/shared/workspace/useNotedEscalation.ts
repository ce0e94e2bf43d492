import { useState } from 'react';
import type { Person } from '../../../domain/org/types';
import { localDateOf } from '../../../domain/time/zonedTime';
import { newEntry } from '../../../domain/workspace/recordRows';
import type { RecordEntry } from '../../../domain/workspace/types';
import { useMaybeServices } from '../ServicesContext';
import { useWorkspace } from './useWorkspace';
import { useAct, type ActControl } from './useAct';

export interface NotedEscalation extends Pick<ActControl, 'failure'> {
  /** Notes it in the record, once however often it is asked; true once it is saved. False for a reader. */
  readonly note: (owner: Person) => Promise<boolean>;
}

/** An escalation as an entry of the record. The title is cut where a list would refuse it. */
export function useNotedEscalation(
  about: Pick<RecordEntry, 'title' | 'decision' | 'meeting'>,
): NotedEscalation {
  const services = useMaybeServices();
  const { canEdit } = useWorkspace();
  const [id] = useState(() => crypto.randomUUID());
  const { act, failure } = useAct();
  const note = async (owner: Person): Promise<boolean> => {
    if (services === null || !canEdit) return false;
    const { shared, clock, context } = services;
    const on = localDateOf(clock.now(), context.zone);
    return act(() =>
      shared.saveEntry({
        ...{ ...newEntry(id, on), ...about, title: about.title.slice(0, 255) },
        ...{ kind: 'escalation', owner, status: 'open' },
      }),
    );
  };
  return { note, failure };
}
