import type { DecisionId } from '../../../playbook/decisions';

/** The screens, in the order of their tabs. */
export const screens = ['raci', 'rhythm', 'charters', 'model', 'record', 'findings'] as const;

export type Screen = (typeof screens)[number];

/** A place in the program that a link can name. */
export type SubPage =
  | { readonly screen: 'raci'; readonly decision: DecisionId | null }
  | { readonly screen: Exclude<Screen, 'raci'> };

export const startPage: SubPage = { screen: 'raci', decision: null };

/**
 * What a link names: "raci", "raci/tool-and-vendor-selection", "rhythm". An organization has decisions of its own, so
 * any id is a decision; the matrix says when it has none such. Whatever else means nothing leads to the start.
 */
export function subPageOf(text: string): SubPage {
  const [name = '', decision = ''] = text.split('/');
  const screen = screens.find((candidate) => candidate === name) ?? 'raci';
  if (screen !== 'raci') return { screen };
  return { screen, decision: name === 'raci' && decision !== '' ? decision : null };
}

export function subPageText(page: SubPage): string {
  if (page.screen !== 'raci') return page.screen;
  return page.decision === null ? 'raci' : `raci/${page.decision}`;
}

/** Where a screen opens. */
export function startOf(screen: Screen): SubPage {
  return screen === 'raci' ? startPage : { screen };
}
