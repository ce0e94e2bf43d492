import { useIsPhone } from '../../shared/useIsPhone';
import type { RaciTableProps } from '../matrix/RaciTable';
import { LongList } from './LongList';
import { LongTable } from './LongTable';

/** A thousand decisions as a table or, on a phone, as a list. */
export function LongMatrix(props: RaciTableProps) {
  return useIsPhone() ? <LongList {...props} /> : <LongTable {...props} />;
}
