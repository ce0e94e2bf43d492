/** What each of the two leaders owns. */
export const charters = {
  CIO: [
    'IT operations and infrastructure',
    'Cybersecurity and data governance',
    'Enterprise system stability',
    'Technology vendor management',
    'IT compliance and risk management',
    'Integration architecture across systems',
  ],
  CAIO: [
    'Enterprise AI strategy and roadmap',
    'AI use case prioritization and ROI',
    'AI model governance and ethics',
    'Cross-functional AI deployment',
    'AI tool and platform selection',
    'AI literacy and cultural adoption',
    'Regulatory compliance for AI',
    'AI performance measurement and board reporting',
  ],
} as const satisfies Readonly<Record<'CIO' | 'CAIO', readonly string[]>>;

/** The idea the playbook rests on. */
export const roadAndDrive =
  'The CIO builds and maintains the road. The CAIO decides where the organization drives and how fast.';
