import type { DoneElsewhere, Remedy } from '../../../domain/findings/types';
import type { Person } from '../../../domain/org/types';
import type { Services } from '../../../application/Services';
import { chatLink, teamLink } from '../contactLinks';
import type { SubPage } from '../navigation/SubPage';
import { openSubPage } from '../navigation/useSubPage';

/** Seats are the first part of Rhythm. */
const screens: Readonly<Record<DoneElsewhere['kind'], SubPage>> = {
  compareModels: { screen: 'model' },
  fillSeat: { screen: 'rhythm' },
  givePart: { screen: 'raci', decision: null },
  handSeatOver: { screen: 'rhythm' },
  nameNew: { screen: 'rhythm' },
  reviewInvitation: { screen: 'rhythm' },
  shareOut: { screen: 'raci', decision: null },
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
      openSubPage(screens[remedy.act.kind]);
      return;
    case 'askToAdd':
      void host.open(chatLink(remedy.owner, requestFor(remedy.person)));
      return;
    case 'openTeam':
      void host.open(teamLink(context) ?? 'https://teams.microsoft.com');
  }
}

const requestFor = ({ name }: Pick<Person, 'name'>): string =>
  `Please add ${name} to our team, so that they can open Tandem.`;
