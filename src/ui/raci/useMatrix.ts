import { useDeferredValue, useMemo } from 'react';
import type { Organization } from '../../domain/org/types';
import { raciOf } from '../../domain/raci/raciOf';
import type { RaciRow } from '../../domain/raci/types';
import { useMaybeServices } from '../shared/ServicesContext';
import { useRhythmSettings } from '../shared/useRhythmSettings';
import { playbookOrganization } from './playbookOrganization';
import { raciColumns, type RaciColumn } from './raciColumns';

export interface Matrix {
  /** Null while nobody told Tandem who holds which seat. */
  readonly organization: Organization | null;
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
}

/**
 * The matrix of the organization, with its people; the playbook's own before anything is set up. Who reads sees a long
 * matrix that comes in drawn in slices, between which the page answers; who edits sees what they wrote at once.
 */
export function useMatrix(pace: 'inSlices' | 'atOnce' = 'inSlices'): Matrix {
  const newest = useRhythmSettings()?.organization ?? null;
  const inSlices = useDeferredValue(newest);
  const organization = pace === 'atOnce' ? newest : inSlices;
  const me = useMaybeServices()?.context.userId ?? null;
  const rows = useMemo(() => raciOf(organization ?? playbookOrganization), [organization]);
  const columns = useMemo(() => raciColumns(organization, me), [organization, me]);
  return { organization, rows, columns };
}
