import { useState } from 'react';
import type { Person } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import { useMaybeServices } from '../../shared/ServicesContext';
import { useShared } from '../../shared/useShared';
import { useAct, type ActControl } from '../../shared/workspace/useAct';
import { mayEdit } from '../../shared/workspace/mayEdit';

export interface Escalation extends Pick<ActControl, 'failure'> {
  /** Notes it in the record, once however often it is asked; true once it is kept. False for who may only read. */
  readonly note: (owner: Person) => Promise<boolean>;
}

/** An escalation of this decision, as an entry of the record. */
export function useEscalation({ decision, number, title }: RaciRow): Escalation {
  const services = useMaybeServices();
  const isEditor = mayEdit(useShared());
  const [id] = useState(() => crypto.randomUUID());
  const { act, failure } = useAct();
  const note = async (owner: Person): Promise<boolean> => {
    if (services === null || !isEditor) return false;
    const { shared, clock, context } = services;
    return act(() =>
      shared.saveEntry({
        ...{ id, kind: 'escalation', title: `Question on decision ${number}, ${title}`.slice(0, 255) },
        ...{ decision, meeting: null, on: localDateOf(clock.now(), context.zone) },
        ...{ owner, due: null, status: 'open', notes: '' },
      }),
    );
  };
  return { note, failure };
}
