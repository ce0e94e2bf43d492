import type { Remedy, RemedyScreen } from '../../../domain/findings/types';
import type { Services } from '../../../application/Services';
import { chatLink, teamLink } from '../contactLinks';
import type { SubPage } from '../navigation/SubPage';
import { openSubPage } from '../navigation/useSubPage';

/** Seats are the first part of Rhythm. */
const screens: Readonly<Record<RemedyScreen, SubPage>> = {
  raci: { screen: 'raci', decision: null },
  seats: { screen: 'rhythm' },
  rhythm: { screen: 'rhythm' },
  charters: { screen: 'charters' },
  model: { screen: 'model' },
};

/** Leads to where a person settles it, or to whom they ask. */
export function goToRemedy(
  remedy: Exclude<Remedy, { kind: 'edit' }>,
  { host, context }: Pick<Services, 'host' | 'context'>,
): void {
  switch (remedy.kind) {
    case 'openDecision':
      openSubPage({ screen: 'raci', decision: remedy.decision });
      return;
    case 'goTo':
      openSubPage(screens[remedy.screen]);
      return;
    case 'message':
      void host.open(chatLink(remedy.to, remedy.words));
      return;
    case 'openTeam':
      void host.open(teamLink(context) ?? 'https://teams.microsoft.com');
  }
}
