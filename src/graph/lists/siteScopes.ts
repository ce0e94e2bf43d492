import type { AccessTokens, Interaction, Scope } from '../../application/ports/AccessTokens';
import type { ListsInteraction } from '../../application/ports/Lists';
import { isGiven } from '../isGiven';
import { grants } from '../scopes';

/** How far the app may reach: wherever the person may, or into sites that an administrator names. */
export type SitesPermission = 'all' | 'selected';

export interface SiteAccess {
  readonly scopes: readonly Scope[];
  readonly interaction: Interaction;
  /** Whether this permission would let somebody write who has the right to. */
  readonly reachesWriting: boolean;
}

export interface SiteScopes {
  reading(interaction: ListsInteraction): Promise<SiteAccess>;
  readonly writing: readonly Scope[];
  readonly making: readonly Scope[];
}

/** The smallest permission for each work in a site; reading uses a greater one where it is given already. */
export function siteScopes(tokens: AccessTokens, permission: SitesPermission): SiteScopes {
  if (permission === 'selected') return selectedScopes;
  const { workspaceReading, workspaceWriting, workspaceMaking } = grants;
  return {
    reading: async (interaction) => {
      if (interaction === 'toShare')
        await tokens.tokenFor([...workspaceWriting.scopes, ...workspaceMaking.scopes]);
      if (await isGiven(tokens, workspaceWriting.scopes))
        return { scopes: workspaceWriting.scopes, interaction: 'silent', reachesWriting: true };
      return { scopes: workspaceReading.scopes, interaction: shown(interaction), reachesWriting: false };
    },
    writing: workspaceWriting.scopes,
    making: workspaceMaking.scopes,
  };
}

const { scopes: selected } = grants.selectedSites;

const selectedScopes: SiteScopes = {
  reading: (interaction) =>
    Promise.resolve({ scopes: selected, interaction: shown(interaction), reachesWriting: true }),
  writing: selected,
  making: selected,
};

const shown = (interaction: ListsInteraction): Interaction =>
  interaction === 'silent' ? 'silent' : 'interactive';
