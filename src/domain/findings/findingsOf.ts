import type { Organization } from '../org/types';
import { raciOf } from '../raci/raciOf';
import { accountableNotInRoom } from './accountableNotInRoom';
import { accountableOutsideLine } from './accountableOutsideLine';
import { charterOwnsElsewhere } from './charterOwnsElsewhere';
import { noMeetingTakes } from './noMeetingTakes';
import { noResponsible } from './noResponsible';
import { notOneAccountable } from './notOneAccountable';
import type { Evidence, Finding, FindingRule, MeetingAttendance, Rule } from './types';
import { vacantSeat } from './vacantSeat';

/** The rules, weightiest first: the order in which their findings are shown. */
const rules: Readonly<Record<FindingRule, Rule>> = {
  notOneAccountable,
  vacantSeat,
  accountableNotInRoom,
  accountableOutsideLine,
  charterOwnsElsewhere,
  noMeetingTakes,
  noResponsible,
};

/**
 * Where charter, matrix, model, rhythm and people do not agree, weightiest rule first and by number within a rule.
 * Without attendance, nothing is said about who is in the room. Playbook: the consistency engine.
 */
export function findingsOf(
  organization: Organization,
  attendance: readonly MeetingAttendance[] = [],
): readonly Finding[] {
  return findingsIn({ organization, rows: raciOf(organization), attendance });
}

/** The same for a matrix that is not the model's own. */
export function findingsIn(evidence: Evidence): readonly Finding[] {
  return Object.values(rules).flatMap((rule) => rule(evidence));
}
