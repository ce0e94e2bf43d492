import type { Finding } from '../../domain/findings/types';
import { holderOf, rolesOf } from '../../domain/org/roles';
import type { Organization } from '../../domain/org/types';
import { meetingName } from '../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { roleNames, type Role } from '../../playbook/roles';

/** Whom and which meeting a finding is about: "CAIO: Ada Okafor · AI Governance Council". */
export function describeEvidence({ role, meeting }: Finding, settings: RhythmSettings): string {
  return [
    ...(role === null ? [] : [describeSeat(role, settings.organization)]),
    ...(meeting === null ? [] : [meetingName(settings, meeting)]),
  ].join(' · ');
}

function describeSeat(role: Role, { model, seats }: Organization): string {
  const holder = rolesOf(model).includes(role) ? holderOf(seats, role) : null;
  return `${roleNames[role].short}: ${holder?.name ?? 'vacant'}`;
}
