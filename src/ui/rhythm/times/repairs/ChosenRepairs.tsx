import { useMemo } from 'react';
import type { SlotTime } from '../../../../domain/slots/types';
import { Repairs, type RepairsProps } from './Repairs';
import { repairsOf } from './repairsOf';

export interface ChosenRepairsProps extends Omit<RepairsProps, 'repairs' | 'heading'> {
  readonly slots: readonly SlotTime[];
}

/** The dates that do not fit the times chosen, if any. */
export function ChosenRepairs({ slots, ...props }: ChosenRepairsProps) {
  const { chosen, settings } = props;
  const repairs = useMemo(() => repairsOf(chosen, slots, settings), [chosen, slots, settings]);
  if (repairs.length === 0) return null;
  const count = repairs.length === 1 ? '1 date does' : `${repairs.length} dates do`;
  return <Repairs {...props} repairs={repairs} heading={`${count} not fit the chosen times`} />;
}
