import type { pages } from '@microsoft/teams-js';
import type { TabConfiguration } from '../application/ports/Host';

/** What Teams keeps for a pinned tab. It fills in the theme, so that the first paint has the right colours. */
export function tabInstance({ view, name }: TabConfiguration, address: Location): pages.InstanceConfig {
  const tab = new URL('index.html', address.href);
  return {
    entityId: view,
    suggestedDisplayName: name,
    contentUrl: `${tab.href}?subPage=${encodeURIComponent(view)}&theme={app.theme}`,
    websiteUrl: `${tab.href}#${view}`,
  };
}
