import type { Agenda } from '../../src/domain/agenda/types';

/** A weekly review as the rules would make it, with `changes` on top. */
export function portfolioReviewAgenda(changes: Partial<Agenda> = {}): Agenda {
  return {
    meeting: 'portfolio-review',
    title: 'AI Portfolio Review',
    ledBy: 'Led by Ada Okafor (CAIO)',
    people: [
      { name: 'Ada Okafor', role: 'CAIO', kind: 'Required', why: 'leads the meeting' },
      { name: 'Ben Ruiz', role: 'CIO', kind: 'Required', why: 'half of the partnership' },
      { name: 'Grace Liu', role: 'COO', kind: 'Required', why: 'accountable for AI use case prioritization' },
    ],
    topics: [
      {
        title: 'Active initiative status',
        minutes: 10,
        notes: ['News about 1, Enterprise AI strategy and roadmap.'],
        decisions: ['ai-strategy-and-roadmap'],
      },
      {
        title: 'Use case pipeline',
        minutes: 15,
        notes: ['Decides 2, AI use case prioritization: the COO (Grace Liu) is accountable.'],
        decisions: ['use-case-prioritization'],
      },
      {
        title: 'Business unit adoption metrics',
        minutes: 10,
        notes: ['News about 9, Business unit AI adoption and change management.'],
        decisions: ['business-unit-adoption'],
      },
      { title: 'Blockers requiring escalation', minutes: 10, notes: [], decisions: [] },
    ],
    escalation: 'What cannot be settled here goes to Grace Liu (COO).',
    ...changes,
  };
}
