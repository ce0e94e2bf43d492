import { type Meeting, meetings } from '../../playbook/meetings';
import type { Organization } from '../org/types';
import type { MatrixRow } from '../raci/types';
import { topicsOf } from '../rhythm/topics';
import { findingKey } from './findingKey';
import type { Remedy, Rule } from './types';

/**
 * Every standing topic is about a decision, a charter or the escalation path. It is not when the decisions that it was
 * about were retired.
 */
export const topicTiedToNothing: Rule = ({ organization }) =>
  meetings.flatMap(({ id }) =>
    topicsOf(id, organization)
      .filter(({ links }) => links.length === 0)
      .map(({ title }) => ({
        key: findingKey('topicTiedToNothing', id, title),
        rule: 'topicTiedToNothing',
        decision: null,
        meeting: id,
        role: null,
        topic: title,
        remedies: retiredBehind(title, organization).map(restore),
      })),
  );

function retiredBehind(title: string, { matrix = [] }: Organization): readonly MatrixRow[] {
  const topics = meetings.flatMap((meeting: Meeting) => meeting.topics);
  const links = topics.find((topic) => topic.title === title)?.links ?? [];
  const decisions = links.flatMap((link) => ('decision' in link ? [link.decision] : []));
  return matrix.filter(({ decision, retired }) => retired && decisions.includes(decision));
}

function restore(row: MatrixRow): Remedy {
  return {
    kind: 'edit',
    act: { kind: 'restoreDecision', row },
    edits: [{ kind: 'restoreDecision', decision: row.decision }],
  };
}
