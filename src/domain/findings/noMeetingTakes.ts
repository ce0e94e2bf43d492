import { type MeetingId, meetings } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import { roleInModel } from '../org/roles';
import { accountableRole } from '../raci/rows';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import type { RaciRow } from '../raci/types';
import { findingKey } from './findingKey';
import type { Evidence, Remedy, Rule } from './types';

/** Every decision is taken in a meeting. Playbook: 8 and 11 appear nowhere, 1, 7, 9 and 10 only as news. */
export const noMeetingTakes: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    const links = meetingsOfDecision(row.decision, evidence.organization);
    if (links.some(({ kind }) => kind === 'takes')) return [];
    return [
      {
        key: findingKey('noMeetingTakes', row.decision),
        rule: 'noMeetingTakes',
        decision: row.decision,
        meeting: links[0]?.meeting ?? null,
        role: accountableRole(row),
        row,
        newsIn: links.map(({ meeting }) => meeting),
        remedies: placesFor(row, evidence).map((meeting) => takeItAt(row, meeting)),
      },
    ];
  });

/** Where it is news, else where the accountable role leads alone; the meeting that both leaders lead suits any decision. */
function placesFor(row: RaciRow, { organization }: Evidence): readonly MeetingId[] {
  const news = meetingsOfDecision(row.decision, organization).map(({ meeting }) => meeting);
  const ledByBoth = meetings.filter(({ ledBy }) => ledBy.length > 1).map(({ id }) => id);
  const led = meetingsLedAlone(accountableRole(row), organization.model);
  return [...new Set([...(news.length > 0 ? news : led), ...ledByBoth])];
}

function meetingsLedAlone(role: Role | null, model: Evidence['organization']['model']): readonly MeetingId[] {
  const isLed = (leads: readonly Role[]): boolean =>
    leads.length === 1 && leads.every((lead) => roleInModel(model, lead) === role);
  return meetings.filter(({ ledBy }) => isLed(ledBy)).map(({ id }) => id);
}

function takeItAt({ decision }: RaciRow, meeting: MeetingId): Remedy {
  return {
    kind: 'edit',
    act: { kind: 'takeAt', meeting },
    edits: [{ kind: 'placeDecision', decision, meeting }],
  };
}
