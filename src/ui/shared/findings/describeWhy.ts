import type { Finding, FindingRule } from '../../../domain/findings/types';
import { theRole } from '../../../wording/theRole';

/** Why it matters, in one sentence. */
export function describeWhy(finding: Finding): string {
  if (finding.rule === 'noResponsible') return nobodyWorks(finding.role);
  if (finding.rule === 'vacantSeat') return nobodyAnswers(finding.answersFor);
  return always[finding.rule];
}

const always: Readonly<Record<Exclude<FindingRule, 'noResponsible' | 'vacantSeat'>, string>> = {
  accountGone: 'Invitations and questions go to a mailbox that nobody reads.',
  accountableNotInRoom: 'The decision is taken without the one person who answers for it.',
  accountableOutsideLine: 'Somebody answers for work that they cannot direct.',
  addressDiffers:
    'Nobody is invited before the two agree: an invitation would reach another mailbox than the one that was chosen.',
  cannotOpen:
    'They cannot open it: they see neither who decides nor the meetings, and nothing that waits for them.',
  charterOwnsElsewhere: 'Two people can each believe that the last word is theirs.',
  guestPresent:
    'A guest stays in the invitation. Accept it with the reason, so that others know why they are there.',
  noMeetingTakes: 'A decision without a place in the rhythm is taken late, alone or not at all.',
  notOneAccountable: 'One role has to answer for each decision, or it waits until somebody claims it.',
  overloadedRole: 'Decisions wait for the one person who has no time for them.',
  requiredNotInvited: 'The meeting cannot decide what it is there for.',
  roleOnNoDecision: 'The role is in the model, and nobody would ask it or tell it anything.',
  timeToMoveOn: 'This model is for the time in which AI maturity is built. It expires.',
  tooManyConsulted: 'Each of them is one more round before anything is decided.',
  topicTiedToNothing: 'Time is spent on it in every meeting, and nothing can come of it.',
};

const nobodyWorks = (role: Finding['role']): string =>
  role === null
    ? 'Nobody is named to do the work.'
    : `Until somebody is named, ${theRole(role)} answers for it and also does the work.`;

const nobodyAnswers = (count: number): string =>
  count === 0
    ? 'Nobody can be asked, told or invited in that role.'
    : `Nobody answers for ${count === 1 ? 'one decision' : `${count} decisions`}, and nobody can be invited in that role.`;
