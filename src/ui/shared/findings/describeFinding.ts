import type { Finding } from '../../../domain/findings/types';
import { modelOf } from '../../../domain/org/roles';
import type { MeetingId } from '../../../playbook/meetings';
import { capitalized } from '../../../wording/capitalized';
import { shortNames, theRole, theRoles } from '../../../wording/theRole';
import { describeSign } from '../describeSign';

/** What the organization calls the meeting. */
export type NameOf = (meeting: MeetingId) => string;

/** What is so, in one sentence. */
export function describeFinding(finding: Finding, nameOf: NameOf): string {
  switch (finding.rule) {
    case 'accountGone':
      return `${finding.holder.name} (${shortNames([finding.role])}) ${accountStates[finding.state]}.`;
    case 'accountableNotInRoom':
      return `${isAccountable(finding)}, and is not invited to the ${nameOf(finding.meeting)}, which takes it.`;
    case 'accountableOutsideLine':
      return `${isAccountable(finding)}, but ${theRoles(finding.workers)} ${finding.workers.length === 1 ? 'does' : 'do'} not report to ${theRole(finding.role)}.`;
    case 'addressDiffers':
      return `The seat of ${theRole(finding.role)} says ${finding.stored}; the account of ${finding.found.name} has ${finding.found.mail}.`;
    case 'cannotOpen':
      return `${finding.holder.name} (${shortNames([finding.role])}) is not in the team around this tab.`;
    case 'charterOwnsElsewhere':
      return `${capitalized(theRole(finding.owner))} owns “${finding.line}” by charter, and ${isAccountableInside(finding)}.`;
    case 'guestPresent':
      return `${finding.guest} is in the invitation to the ${nameOf(finding.meeting)} as a guest, and ${whatGuestIs(finding.roles)}.`;
    case 'noMeetingTakes':
      return `${theDecision(finding)} is ${whereItIs(finding.newsIn, nameOf)}.`;
    case 'noResponsible':
      return `${theDecision(finding)} has nobody responsible.`;
    case 'notOneAccountable':
      return `${theDecision(finding)} has ${finding.roles.length === 0 ? 'nobody accountable' : `several accountable: ${theRoles(finding.roles)}`}.`;
    case 'overloadedRole':
      return `${capitalized(theRole(finding.role))} is ${loads[finding.as]} ${finding.count} of ${finding.of} decisions.`;
    case 'requiredNotInvited':
      return `${finding.person.name} (${shortNames(finding.roles)}) is required at the ${nameOf(finding.meeting)} and is not in its invitation.`;
    case 'roleOnNoDecision':
      return `${capitalized(theRole(finding.role))} has a letter on no decision.`;
    case 'timeToMoveOn':
      return `It is time to leave the model “${modelOf(finding.model).title}”: ${describeSign(finding.sign)}`;
    case 'tooManyConsulted':
      return `${theDecision(finding)} consults ${finding.roles.length} roles: ${theRoles(finding.roles)}.`;
    case 'topicTiedToNothing':
      return `“${finding.topic}” in the ${nameOf(finding.meeting)} is about no decision and no charter.`;
    case 'vacantSeat':
      return `${capitalized(theRole(finding.role))}’s seat is vacant.`;
  }
}

type OfRow<Rule extends Finding['rule']> = Extract<Finding, { rule: Rule }>;
type WithRow = Extract<Finding, { row: unknown }>;
type WithAccountable = OfRow<'accountableNotInRoom' | 'accountableOutsideLine' | 'charterOwnsElsewhere'>;

const accountStates = { disabled: 'has a disabled account', gone: 'is no longer in the directory' } as const;
const loads = { A: 'accountable for', RA: 'responsible or accountable on' } as const;

const theDecision = ({ row: { number, title } }: WithRow): string => `Decision ${number}, ${title},`;

const isAccountableInside = ({ role, row: { number, title } }: WithAccountable): string =>
  `${theRole(role)} is accountable for decision ${number}, ${title}`;

const isAccountable = (finding: WithAccountable): string => capitalized(isAccountableInside(finding));

const whatGuestIs = (roles: OfRow<'guestPresent'>['roles']): string =>
  roles.length === 0 ? 'holds no seat' : `is only informed of what it takes (${shortNames(roles)})`;

function whereItIs(newsIn: readonly MeetingId[], nameOf: NameOf): string {
  if (newsIn.length === 0) return 'on no agenda';
  return `only news in ${newsIn.map((meeting) => `the ${nameOf(meeting)}`).join(' and ')}; no meeting takes it`;
}
