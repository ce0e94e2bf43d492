import { guidFrom } from './deterministicId';
import type { WorldPerson } from './WorldPerson';

export interface WorldChannel {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly membershipType: 'standard' | 'private';
  readonly memberIds: readonly string[];
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
  readonly site: { readonly id: string; readonly webUrl: string; readonly name: string };
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
    site: {
      id: `contoso.sharepoint.com,${guidFrom('site collection Leadership')},${guidFrom('site Leadership')}`,
      webUrl: 'https://contoso.sharepoint.com/sites/leadership',
      name: 'leadership',
    },
    plan: { id: 'xqQg5FS2LkCp935s_FIFm5gAA0hk', title: 'AI partnership' },
  };
}
