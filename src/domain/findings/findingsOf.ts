import { raciOf } from '../raci/raciOf';
import { accountableNotInRoom } from './accountableNotInRoom';
import { accountableOutsideLine } from './accountableOutsideLine';
import { accountGone } from './accountGone';
import { addressDiffers } from './addressDiffers';
import { cannotOpen } from './cannotOpen';
import { charterOwnsElsewhere } from './charterOwnsElsewhere';
import { guestPresent } from './guestPresent';
import { noMeetingTakes } from './noMeetingTakes';
import { noResponsible } from './noResponsible';
import { notOneAccountable } from './notOneAccountable';
import { overloadedRole } from './overloadedRole';
import { requiredNotInvited } from './requiredNotInvited';
import { roleOnNoDecision } from './roleOnNoDecision';
import { timeToMoveOn } from './timeToMoveOn';
import { tooManyConsulted } from './tooManyConsulted';
import { topicTiedToNothing } from './topicTiedToNothing';
import type { Agreed, Evidence, Finding, FindingRule, LookedUp, Rule } from './types';
import { vacantSeat } from './vacantSeat';

/** The rules, weightiest first: the order in which their findings are shown. */
export const rules: Readonly<Record<FindingRule, Rule>> = {
  notOneAccountable,
  vacantSeat,
  accountGone,
  addressDiffers,
  cannotOpen,
  accountableNotInRoom,
  requiredNotInvited,
  timeToMoveOn,
  accountableOutsideLine,
  charterOwnsElsewhere,
  noMeetingTakes,
  noResponsible,
  overloadedRole,
  tooManyConsulted,
  roleOnNoDecision,
  topicTiedToNothing,
  guestPresent,
};

/**
 * Where charter, matrix, model, rhythm and people do not agree, weightiest rule first and by number within a rule.
 * Nothing is said about what was not looked up. Playbook: the consistency engine.
 */
export function findingsOf(agreed: Agreed, lookedUp: LookedUp = {}): readonly Finding[] {
  return findingsIn(evidenceOf(agreed, lookedUp));
}

/** The same for a matrix that is not the model's own. */
export function findingsIn(evidence: Evidence): readonly Finding[] {
  return Object.values(rules).flatMap((rule) => rule(evidence));
}

export function evidenceOf({ settings, signs = [], charters = [] }: Agreed, lookedUp: LookedUp): Evidence {
  const { organization, overrides, details = {} } = settings;
  return {
    details,
    organization,
    overrides,
    rows: raciOf(organization),
    signs,
    charters,
    accounts: lookedUp.accounts ?? [],
    directory: lookedUp.directory ?? [],
    invitations: lookedUp.invitations ?? [],
    members: lookedUp.members ?? null,
  };
}
