import type { PlaybookDecisionId } from '../../playbook/decisions';
import type { charters } from '../../playbook/charters';

type CharterLine<Leader extends keyof typeof charters> = (typeof charters)[Leader][number];

/**
 * Which line of which charter claims a decision. The CIO's "Technology vendor management" claims none: the vendors of
 * AI are the CAIO's "AI tool and platform selection". Decisions 8 and 12 stand in no charter.
 */
export const charterLines: Readonly<
  Partial<
    Record<
      PlaybookDecisionId,
      | { readonly charterOf: 'CIO'; readonly line: CharterLine<'CIO'> }
      | { readonly charterOf: 'CAIO'; readonly line: CharterLine<'CAIO'> }
    >
  >
> = {
  'ai-strategy-and-roadmap': { charterOf: 'CAIO', line: 'Enterprise AI strategy and roadmap' },
  'use-case-prioritization': { charterOf: 'CAIO', line: 'AI use case prioritization and ROI' },
  'tool-and-vendor-selection': { charterOf: 'CAIO', line: 'AI tool and platform selection' },
  'data-security-and-governance': { charterOf: 'CIO', line: 'Cybersecurity and data governance' },
  'infrastructure-and-cloud-architecture': { charterOf: 'CIO', line: 'IT operations and infrastructure' },
  'model-governance-and-ethics-policy': { charterOf: 'CAIO', line: 'AI model governance and ethics' },
  'regulatory-compliance': { charterOf: 'CAIO', line: 'Regulatory compliance for AI' },
  'business-unit-adoption': { charterOf: 'CAIO', line: 'Cross-functional AI deployment' },
  'roi-and-board-reporting': { charterOf: 'CAIO', line: 'AI performance measurement and board reporting' },
  'workforce-upskilling': { charterOf: 'CAIO', line: 'AI literacy and cultural adoption' },
};
