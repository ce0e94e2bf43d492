import type * as teams from '@microsoft/teams-js';
import type { Host, HostContext, HostTheme, TabConfiguration } from '../application/ports/Host';
import { TooLateError } from '../application/withinTime';
import { addressOf, openWindow } from './browserHost';
import { contextOfTeams, tabOfTeams } from './contextOfTeams';
import { deepLink } from './deepLink';
import { hostTheme } from './hostTheme';
import type { pages } from '@microsoft/teams-js';

/** What Teams keeps for a pinned tab. It fills in the theme, so that the first paint has the right colours. */
function tabInstance({ view, name }: TabConfiguration, address: Location): pages.InstanceConfig {
  const tab = new URL('index.html', address.href);
  return {
    entityId: view,
    suggestedDisplayName: name,
    contentUrl: `${tab.href}?subPage=${encodeURIComponent(view)}&theme={app.theme}`,
    websiteUrl: `${tab.href}#${view}`,
  };
}

interface TeamsDependencies {
  readonly teams: Pick<typeof teams, 'app' | 'pages'>;
  /** Every call may stay unanswered: teams-js itself waits for ever. */
  readonly limited: <Result>(call: Promise<Result>) => Promise<Result>;
  readonly appId: string;
  readonly page: Window;
}

/** Teams, Outlook or Microsoft 365, after they were initialized and told their context. */
export function teamsHost(dependencies: TeamsDependencies, context: teams.app.Context): Host {
  const { app } = dependencies.teams;
  const ourContext: HostContext = contextOfTeams(context, dependencies.page.location);
  const listeners = new Set<(theme: HostTheme) => void>();
  app.registerOnThemeChangeHandler((name) => listeners.forEach((listen) => listen(hostTheme(name))));
  return {
    context: () => Promise.resolve(ourContext),
    onThemeChange: (listener) => void listeners.add(listener),
    linkTo: (subPage, label) =>
      Promise.resolve(
        deepLink({
          appId: dependencies.appId,
          ...tabOfTeams(context),
          subPage,
          label,
          webUrl: addressOf(dependencies.page, subPage),
        }),
      ),
    open: (url) => open(dependencies, url),
    offerConfiguration: (configuration) => offer(dependencies, configuration),
  };
}

/** A host that does not answer, or refuses the address, leaves it to the browser. */
async function open({ teams, limited, page }: TeamsDependencies, url: string): Promise<void> {
  try {
    await limited(teams.app.openLink(url));
  } catch (caught) {
    if (!isRefusal(caught)) throw caught;
    openWindow(page, url);
  }
}

/** teams-js rejects with plain errors and with `{errorCode}`. */
function isRefusal(caught: unknown): boolean {
  return (
    caught instanceof TooLateError ||
    caught instanceof Error ||
    (typeof caught === 'object' && caught !== null)
  );
}

function offer({ teams, limited, page }: TeamsDependencies, configuration: TabConfiguration): Promise<void> {
  const { config } = teams.pages;
  if (!config.isSupported()) return Promise.resolve();
  config.registerOnSaveHandler((event) => {
    limited(config.setConfig(tabInstance(configuration, page.location))).then(
      () => event.notifySuccess(),
      (reason: unknown) => event.notifyFailure(`Teams did not keep the tab: ${String(reason)}`),
    );
  });
  config.setValidityState(true);
  return Promise.resolve();
}
