import type { Meeting } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';
import type { Organization } from '../org/types';
import type { MatrixRow } from '../raci/types';
import { meetingName } from '../rhythm/meetingName';
import { topicsOf } from '../rhythm/topicsOf';
import { findingKey } from './findingKey';
import type { Remedy, Rule } from './types';

/**
 * Every standing topic is about a decision, a charter or the escalation path. It is not when the decisions that it was
 * about were retired.
 */
export const topicTiedToNothing: Rule = ({ organization, ...evidence }) =>
  meetings.flatMap(({ id }) =>
    topicsOf(id, organization)
      .filter(({ links }) => links.length === 0)
      .map(({ title }) => ({
        key: findingKey('topicTiedToNothing', id, title),
        rule: 'topicTiedToNothing',
        decision: null,
        meeting: id,
        role: null,
        fact: `“${title}” in the ${meetingName(evidence, id)} is about no decision and no charter.`,
        why: 'Time is spent on it in every meeting, and nothing can come of it.',
        remedies: retiredBehind(title, organization).map(restore),
      })),
  );

function retiredBehind(title: string, { matrix = [] }: Organization): readonly MatrixRow[] {
  const topics = meetings.flatMap((meeting: Meeting) => meeting.topics);
  const links = topics.find((topic) => topic.title === title)?.links ?? [];
  const decisions = links.flatMap((link) => ('decision' in link ? [link.decision] : []));
  return matrix.filter(({ decision, retired }) => retired && decisions.includes(decision));
}

function restore({ decision, number, title }: MatrixRow): Remedy {
  return {
    label: `Restore decision ${number}, ${title}`,
    kind: 'edit',
    edits: [{ kind: 'restoreDecision', decision }],
  };
}
