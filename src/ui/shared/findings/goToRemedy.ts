import type { Remedy, RemedyPlace } from '../../../domain/findings/types';
import type { SubPage } from '../navigation/SubPage';
import { openSubPage } from '../navigation/useSubPage';

/** Seats are the first part of Rhythm. */
const places: Readonly<Record<RemedyPlace, SubPage>> = {
  raci: { screen: 'raci', decision: null },
  seats: { screen: 'rhythm' },
  rhythm: { screen: 'rhythm' },
  charters: { screen: 'charters' },
  model: { screen: 'model' },
};

/** Leads to where a person settles it. */
export function goToRemedy(remedy: Exclude<Remedy, { kind: 'edit' }>): void {
  if (remedy.kind === 'openDecision') openSubPage({ screen: 'raci', decision: remedy.decision });
  else openSubPage(places[remedy.place]);
}
