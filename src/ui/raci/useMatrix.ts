import { useDeferredValue, useMemo } from 'react';
import { raciOf } from '../../domain/raci/raciOf';
import type { RaciRow } from '../../domain/raci/types';
import { useMaybeServices } from '../shared/ServicesContext';
import { useWorkspaceState, type OrganizationInView } from '../shared/workspace/useWorkspaceState';
import { raciColumns, type RaciColumn } from './raciColumns';

export interface Matrix {
  readonly organization: OrganizationInView;
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
}

/**
 * The matrix of the organization, with its people; the playbook's own before anything is set up. Who reads sees a long
 * matrix that comes in drawn in slices, between which the page answers; who edits sees what they wrote at once.
 */
export function useMatrix(pace: 'inSlices' | 'atOnce' = 'inSlices'): Matrix {
  const newest = useWorkspaceState();
  const drawn = {
    organization: useDeferredValue(newest.organization),
    isSetUp: useDeferredValue(newest.isSetUp),
  };
  const { organization, isSetUp } = pace === 'atOnce' ? newest : drawn;
  const me = useMaybeServices()?.context.userId ?? null;
  return useMemo(
    () => ({
      organization,
      rows: raciOf(organization),
      columns: raciColumns(organization, { isSetUp, me }),
    }),
    [organization, isSetUp, me],
  );
}
