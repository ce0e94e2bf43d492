import type { DecisionId } from './decisions';
import type { Role } from './roles';

export type MeetingId = 'portfolio-review' | 'readiness-sync' | 'governance-council';

/** How often a meeting recurs. */
export type Cadence = 'weekly' | 'everyTwoWeeks' | 'monthly';

/** What a standing topic is about: decisions it takes or brings news of, the escalation path, or a charter. */
export type TopicLink =
  | { readonly kind: 'takes' | 'news'; readonly decision: DecisionId }
  | { readonly kind: 'escalationPath' }
  | { readonly kind: 'charter'; readonly of: Role };

export interface Topic {
  readonly title: string;
  readonly links: readonly TopicLink[];
}

export interface Meeting {
  readonly id: MeetingId;
  readonly title: string;
  readonly ledBy: readonly Role[];
  readonly cadence: Cadence;
  /** Tandem's default; the playbook names none. */
  readonly durationMinutes: number;
  readonly topics: readonly Topic[];
}

const takes = (decision: DecisionId): TopicLink => ({ kind: 'takes', decision });
const news = (decision: DecisionId): TopicLink => ({ kind: 'news', decision });

/** The rhythm: three recurring meetings, each with its standing topics. */
export const meetings = [
  {
    id: 'portfolio-review',
    title: 'AI Portfolio Review',
    ledBy: ['CAIO'],
    cadence: 'weekly',
    durationMinutes: 45,
    topics: [
      { title: 'Active initiative status', links: [news('ai-strategy-and-roadmap')] },
      { title: 'Use case pipeline', links: [takes('use-case-prioritization')] },
      { title: 'Business unit adoption metrics', links: [news('business-unit-adoption')] },
      { title: 'Blockers requiring escalation', links: [{ kind: 'escalationPath' }] },
    ],
  },
  {
    id: 'readiness-sync',
    title: 'Technical Readiness Sync',
    ledBy: ['CIO'],
    cadence: 'everyTwoWeeks',
    durationMinutes: 45,
    topics: [
      {
        title: 'Infrastructure readiness for AI workloads',
        links: [takes('infrastructure-and-cloud-architecture')],
      },
      {
        title: 'Security review pipeline for new tools',
        links: [takes('data-security-and-governance'), news('tool-and-vendor-selection')],
      },
      { title: 'Integration architecture updates', links: [{ kind: 'charter', of: 'CIO' }] },
    ],
  },
  {
    id: 'governance-council',
    title: 'AI Governance Council',
    ledBy: ['CAIO', 'CIO'],
    cadence: 'monthly',
    durationMinutes: 90,
    topics: [
      { title: 'New vendor evaluations', links: [takes('tool-and-vendor-selection')] },
      {
        title: 'Policy and compliance updates',
        links: [takes('model-governance-and-ethics-policy'), news('regulatory-compliance')],
      },
      { title: 'Cross-function conflict resolution', links: [{ kind: 'escalationPath' }] },
      { title: 'Budget alignment', links: [takes('budget-allocation')] },
      { title: 'Reporting preparation for the COO and CEO', links: [news('roi-and-board-reporting')] },
    ],
  },
] as const satisfies readonly Meeting[];
