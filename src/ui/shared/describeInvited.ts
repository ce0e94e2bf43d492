import type { MeetingId } from '../../playbook/meetings';
import { roleWithPerson } from '../../domain/agenda/roleWithPerson';
import { attendanceOf } from '../../domain/rhythm/attendanceOf';
import type { AttendanceKind, RhythmSettings } from '../../domain/rhythm/types';

const order: readonly AttendanceKind[] = ['required', 'optional', 'informed'];
const kindLabels = { required: 'Required', optional: 'Optional', informed: 'Informed' } as const;

/** Who is at the meeting and how, one line for each kind: "Required: the CAIO (Ada Okafor), the CIO (vacant)". */
export function describeInvited(
  meeting: MeetingId,
  settings: Pick<RhythmSettings, 'organization' | 'overrides'>,
): readonly string[] {
  const attendance = attendanceOf(meeting, settings);
  return order.flatMap((kind) => {
    const roles = attendance.filter((place) => place.kind === kind);
    if (roles.length === 0) return [];
    const who = roles.map(({ role }) => roleWithPerson(settings.organization, role));
    return [`${kindLabels[kind]}: ${who.join(', ')}`];
  });
}
