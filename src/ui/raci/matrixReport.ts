import type { MeetingId } from '../../playbook/meetings';
import type { MatrixReport } from '../../application/ports/Documents';
import { modelOf } from '../../domain/org/roles';
import { localDateOf } from '../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../domain/time/types';
import { roleNames } from '../../playbook/roles';
import { meetingNotes } from './meetingNotes';
import type { RaciColumn } from './raciColumns';
import type { Matrix } from './useMatrix';

export interface ReportAt {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** What the organization calls the meetings. */
  readonly nameOf: (meeting: MeetingId) => string;
}

/** The matrix in words, as of today where the person is. */
export function matrixReport(
  { organization, rows, columns }: Matrix,
  { now, zone, nameOf }: ReportAt,
): MatrixReport {
  return {
    model: modelOf(organization.model).title,
    asOf: localDateOf(now, zone),
    columns: columns.map(({ role, person }) => ({ ...roleNames[role], holder: describeHolder(person) })),
    rows: rows.map(({ decision, number, title, letters }) => ({
      number,
      title,
      letters: columns.map(({ role }) => letters[role] ?? null),
      decidedAt: meetingNotes(decision, organization, nameOf).decidedAt.join(', ') || 'No meeting decides it',
    })),
  };
}

function describeHolder(person: RaciColumn['person']): string {
  return person === undefined ? '' : (person?.name ?? 'vacant');
}
