import { meetings } from '../../playbook/meetings';
import { accountableRole } from '../raci/accountableRole';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import { theDecision } from './theRole';
import type { Rule } from './types';

/** Every decision is taken in a meeting. Playbook: 8 and 11 appear nowhere, 1, 7, 9 and 10 only as news. */
export const noMeetingTakes: Rule = ({ rows }) =>
  rows.flatMap((row) => {
    const links = meetingsOfDecision(row.decision);
    if (links.some(({ kind }) => kind === 'takes')) return [];
    const news = meetings.filter(({ id }) => links.some(({ meeting }) => meeting === id));
    const where = news.map(({ title }) => `the ${title}`).join(' and ');
    return [
      {
        rule: 'noMeetingTakes',
        decision: row.decision,
        meeting: news[0]?.id ?? null,
        role: accountableRole(row),
        fact: `${theDecision(row)} is ${where === '' ? 'on no agenda' : `only news in ${where}; no meeting takes it`}.`,
        why: 'A decision without a place in the rhythm is taken late, alone or not at all.',
      },
    ];
  });
