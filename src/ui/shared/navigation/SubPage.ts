import type { DecisionId } from '../../../playbook/decisions';

/** The areas, in the order of their tabs, each with the views that are in it; it opens on the first. */
const areaViews = {
  decides: ['raci', 'charters', 'model', 'findings'],
  meetings: ['rhythm'],
  record: ['record'],
} as const;

export type Area = keyof typeof areaViews;

export type Screen = (typeof areaViews)[Area][number];

export const areas = Object.keys(areaViews) as readonly Area[];

/** A view of the program that a link can name. Each is in one area, so that its name tells the area too. */
export type SubPage =
  | { readonly screen: 'raci'; readonly decision: DecisionId | null }
  | { readonly screen: Exclude<Screen, 'raci'> };

export const startPage: SubPage = { screen: 'raci', decision: null };

/**
 * What a link names: "raci", "raci/tool-and-vendor-selection", "rhythm"; the area may precede it
 * ("decides/charters") or alone ("meetings"). An organization has decisions of its own, so any id is a decision; the
 * matrix says when it has none such. Whatever else means nothing leads to the start, and nothing throws.
 */
export function subPageOf(text: string): SubPage {
  const words = text.split('/').map(decoded);
  const [first = ''] = words;
  const area = areas.find((candidate) => candidate === first);
  if (area === undefined) return viewNamed(first, words.slice(1)) ?? startPage;
  const [view = '', ...item] = words.slice(1);
  return viewNamed(view, item) ?? startOf(areaViews[area][0]);
}

export function subPageText(page: SubPage): string {
  if (page.screen !== 'raci') return page.screen;
  return page.decision === null ? 'raci' : `raci/${encodeURIComponent(wellFormed(page.decision))}`;
}

/** Half a character cannot be written into an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Where a screen opens. */
export function startOf(screen: Screen): SubPage {
  return screen === 'raci' ? startPage : { screen };
}

export function areaOf(screen: Screen): Area {
  return areas.find((area) => viewsIn(area).includes(screen)) ?? 'decides';
}

export function viewsIn(area: Area): readonly Screen[] {
  return areaViews[area];
}

function viewNamed(name: string, item: readonly string[]): SubPage | null {
  const screen = areas.flatMap(viewsIn).find((candidate) => candidate === name);
  if (screen === undefined) return null;
  if (screen !== 'raci') return { screen };
  const decision = item.join('/');
  return { screen, decision: decision === '' ? null : decision };
}

/** A part of an address as it was before it was written there; unchanged where it cannot be read. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (caught) {
    if (caught instanceof URIError) return part;
    throw caught;
  }
}
