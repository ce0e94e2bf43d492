import type { MeetingId } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import { attendanceOf } from '../rhythm/attendanceOf';
import type { Evidence } from './types';

/** The roles that are invited to each meeting, required and optional alike, whoever holds them. */
export function rolesInRoom({
  organization,
  overrides,
}: Pick<Evidence, 'organization' | 'overrides'>): (meeting: MeetingId) => readonly Role[] {
  const invited = new Map<MeetingId, readonly Role[]>(
    meetings.map(({ id }) => [
      id,
      attendanceOf(id, { organization, overrides }).flatMap(({ role, kind }) =>
        kind === 'informed' ? [] : [role],
      ),
    ]),
  );
  return (meeting) => invited.get(meeting) ?? [];
}
