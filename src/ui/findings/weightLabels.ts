import type { FindingWeight } from '../../domain/findings/weightOf';

export const weightLabels: Readonly<Record<FindingWeight, string>> = {
  blocks: 'Holds decisions up',
  weakens: 'Weakens decisions',
};
