import { decisions } from '../../src/playbook/decisions';
import type { Meeting, TopicLink } from '../../src/playbook/meetings';
import { meetings } from '../../src/playbook/meetings';

const all: readonly Meeting[] = meetings;

test.each([
  ['AI Portfolio Review', 'weekly', ['CAIO']],
  ['Technical Readiness Sync', 'everyTwoWeeks', ['CIO']],
  ['AI Governance Council', 'monthly', ['CAIO', 'CIO']],
])('the %s is %s, led by %j', (title, cadence, ledBy) => {
  expect(all.find((meeting) => meeting.title === title)).toMatchObject({ cadence, ledBy });
});

test('has three meetings', () => {
  expect(all).toHaveLength(3);
});

/** "D2" for a decision taken, "n1" for news of one. */
function describeLink(link: TopicLink): string {
  if (link.kind === 'escalationPath') return 'escalation path';
  if (link.kind === 'charter') return `charter of the ${link.of}`;
  const number = decisions.find(({ id }) => id === link.decision)?.number ?? 0;
  return `${link.kind === 'takes' ? 'D' : 'n'}${number}`;
}

const topicsOf = (title: string) =>
  all
    .find((meeting) => meeting.title === title)
    ?.topics.map((topic) => [topic.title, topic.links.map(describeLink).join(', ')]);

test('the AI Portfolio Review has four standing topics', () => {
  expect(topicsOf('AI Portfolio Review')).toEqual([
    ['Active initiative status', 'n1'],
    ['Use case pipeline', 'D2'],
    ['Business unit adoption metrics', 'n9'],
    ['Blockers requiring escalation', 'escalation path'],
  ]);
});

test('the Technical Readiness Sync has three', () => {
  expect(topicsOf('Technical Readiness Sync')).toEqual([
    ['Infrastructure readiness for AI workloads', 'D5'],
    ['Security review pipeline for new tools', 'D4, n3'],
    ['Integration architecture updates', 'charter of the CIO'],
  ]);
});

test('the AI Governance Council has five', () => {
  expect(topicsOf('AI Governance Council')).toEqual([
    ['New vendor evaluations', 'D3'],
    ['Policy and compliance updates', 'D6, n7'],
    ['Cross-function conflict resolution', 'escalation path'],
    ['Budget alignment', 'D12'],
    ['Reporting preparation for the COO and CEO', 'n10'],
  ]);
});
