import type { DecisionId } from '../../playbook/decisions';
import { holderOf } from '../org/roles';
import { escalatesTo } from '../org/escalation';
import type { Organization, Person } from '../org/types';
import { accountableRole, rolesWith } from '../raci/rows';
import { raciOf } from '../raci/raciOf';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import type { RaciRow } from '../raci/types';
import type { RecordEntry } from '../workspace/types';
import { withOwnDates } from './entryFields';

/** What follows from the matrix about an entry; a person may say otherwise. */
type Proposed = Pick<RecordEntry, 'meeting' | 'owner' | 'status'>;

/**
 * Where the entry belongs and whose it is, from the matrix: the meeting that takes the decision, and who answers for a
 * decision, does an action, or is the next above for an escalation. Nothing about what the matrix does not say.
 */
function proposedEntry(
  kind: RecordEntry['kind'],
  decision: DecisionId | null,
  organization: Organization,
): Proposed {
  const row = raciOf(organization).find((one) => one.decision === decision) ?? null;
  const taking = decision === null ? [] : meetingsOfDecision(decision, organization);
  return {
    meeting: taking.find((one) => one.kind === 'takes')?.meeting ?? null,
    owner: row === null ? null : ownerOf(kind, row, organization),
    status: kind === 'decision' ? 'done' : 'open',
  };
}

function ownerOf(kind: RecordEntry['kind'], row: RaciRow, organization: Organization): Person | null {
  const { seats } = organization;
  const accountable = accountableRole(row);
  if (kind === 'escalation') {
    const above = escalatesTo(accountable, organization);
    return above === null ? null : holderOf(seats, above);
  }
  const [worker = null] = kind === 'action' ? rolesWith(row, 'R') : [];
  const role = worker ?? accountable;
  return role === null ? null : holderOf(seats, role);
}

/** The entry after a change: what the matrix proposed follows the change, what a person said themselves stays. */
export function withProposals(
  entry: RecordEntry,
  change: Partial<RecordEntry>,
  organization: Organization,
): RecordEntry {
  const changed = { ...entry, ...change };
  if (changed.kind === entry.kind && changed.decision === entry.decision) return changed;
  const before = proposedEntry(entry.kind, entry.decision, organization);
  const after = proposedEntry(changed.kind, changed.decision, organization);
  const isAsProposed = (entry.owner?.id ?? null) === (before.owner?.id ?? null);
  return withOwnDates({
    ...changed,
    ...(entry.meeting === before.meeting && { meeting: after.meeting }),
    ...(isAsProposed && { owner: after.owner }),
    ...(changed.kind !== entry.kind && { status: after.status }),
  });
}
