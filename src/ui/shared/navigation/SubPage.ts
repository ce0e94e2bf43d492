import { decisionById } from '../../../domain/raci/decisionById';
import type { DecisionId } from '../../../playbook/decisions';

/** A place in the program that a link can name. */
export type SubPage =
  { readonly screen: 'raci'; readonly decision: DecisionId | null } | { readonly screen: 'rhythm' };

export const startPage: SubPage = { screen: 'raci', decision: null };

/** What a link names: "raci", "raci/tool-and-vendor-selection", "rhythm". Whatever means nothing leads to the start. */
export function subPageOf(text: string): SubPage {
  const [screen, id = ''] = text.split('/');
  if (screen === 'rhythm') return { screen };
  return { screen: 'raci', decision: decisionById(id)?.id ?? null };
}

export function subPageText(page: SubPage): string {
  if (page.screen === 'rhythm') return 'rhythm';
  return page.decision === null ? 'raci' : `raci/${page.decision}`;
}
