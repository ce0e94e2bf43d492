import { guidFrom } from './deterministicId';
import { sitePlace } from './sitePlace';
import type { WorldPerson } from './WorldPerson';
import type { SitePlace } from './WorldSite';

export interface WorldChannel {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly membershipType: 'standard' | 'private';
  readonly memberIds: readonly string[];
  /** A private channel has a site of its own; the others share the team's. */
  readonly site: SitePlace | null;
}

export interface WorldTeam {
  /** Also the id of the Microsoft 365 group behind it. */
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly mailNickname: string;
  readonly ownerIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly channels: readonly WorldChannel[];
  readonly site: SitePlace;
  readonly plan: { readonly id: string; readonly title: string };
}

const threadId = (name: string): string => `19:${guidFrom(`channel ${name}`).replace(/-/g, '')}@thread.tacv2`;

/** The leadership team, in which everybody is, with a private channel of the executives. */
export function leadershipTeam(people: readonly WorldPerson[]): WorldTeam {
  const everyone = people.map(({ id }) => id);
  const executives = people.filter(({ seat }) => seat !== 'lead' && seat !== 'assistant').map(({ id }) => id);
  const channel = (displayName: string, description: string, isPrivate: boolean): WorldChannel => ({
    ...{ id: threadId(displayName), displayName, description },
    ...{ membershipType: isPrivate ? 'private' : 'standard', memberIds: isPrivate ? executives : everyone },
    site: isPrivate
      ? sitePlace(`leadership-${displayName.replace(/ /g, '')}`, `Leadership-${displayName}`)
      : null,
  });
  return {
    id: guidFrom('team Leadership'),
    displayName: 'Leadership',
    description: 'The leadership of Contoso',
    mailNickname: 'leadership',
    ownerIds: executives,
    memberIds: everyone,
    channels: [
      channel('General', 'The leadership of Contoso', false),
      channel('AI partnership', 'Where the Chief AI Officer and the CIO run their partnership', false),
      channel('Executive circle', 'The four executives', true),
    ],
    site: sitePlace('leadership', 'Leadership'),
    plan: { id: 'xqQg5FS2LkCp935s_FIFm5gAA0hk', title: 'AI partnership' },
  };
}
