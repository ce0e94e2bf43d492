import type { MeetingId } from '../../../playbook/meetings';
import type { MatrixReport } from '../../../application/ports/Documents';
import { holderOf } from '../../../domain/org/holderOf';
import { modelOf } from '../../../domain/org/modelOf';
import { rolesOf } from '../../../domain/org/rolesOf';
import type { Organization } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { roleNames, type Role } from '../../../playbook/roles';
import { meetingNotes } from '../meetingNotes';
import { playbookOrganization } from '../playbookOrganization';

export interface ReportAt {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** What the organization calls the meetings. */
  readonly nameOf: (meeting: MeetingId) => string;
}

/** The matrix in words, as of today where the person is. */
export function matrixReport(
  organization: Organization | null,
  rows: readonly RaciRow[],
  { now, zone, nameOf }: ReportAt,
): MatrixReport {
  const { model } = organization ?? playbookOrganization;
  const roles = rolesOf(model);
  return {
    model: modelOf(model).title,
    asOf: localDateOf(now, zone),
    columns: roles.map((role) => ({ ...roleNames[role], holder: describeHolder(organization, role) })),
    rows: rows.map(({ decision, number, title, letters }) => ({
      number,
      title,
      letters: roles.map((role) => letters[role] ?? null),
      decidedAt: meetingNotes(decision, organization, nameOf).decidedAt.join(', ') || 'No meeting decides it',
    })),
  };
}

function describeHolder(organization: Organization | null, role: Role): string {
  if (organization === null) return '';
  return holderOf(organization.seats, role)?.name ?? 'vacant';
}
