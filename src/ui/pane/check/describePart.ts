import { describeReason } from '../../../domain/agenda/describeReason';
import type { PartReason } from '../../../domain/appointment/types';

/** "accountable for AI budget allocation; chosen by your organization". */
export const describePart = (reasons: readonly PartReason[]): string =>
  reasons.length === 0 ? 'no part in what this meeting decides' : reasons.map(describe).join('; ');

const describe = (reason: PartReason): string =>
  reason.kind === 'chosen' ? 'chosen by your organization' : describeReason(reason);
