import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { app, calendar, pages, stageView } from '@microsoft/teams-js';

/** A stand-in for the app: what it learns of its host lands in `window.probe` for the test to read. */
const probe: Record<string, unknown> = {};
Object.assign(window, { probe });

const failureIn = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);

async function start(): Promise<void> {
  await app.initialize([new URL(document.referrer).origin]);
  probe.context = await app.getContext();
  app.registerOnThemeChangeHandler((theme) => (probe.theme = theme));
  await app.notifySuccess();
}

let client: IPublicClientApplication | undefined;
const newClient = (): Promise<IPublicClientApplication> =>
  createNestablePublicClientApplication({
    auth: {
      clientId: '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80',
      authority: 'https://login.microsoftonline.com/organizations',
    },
  });

async function signIn(how: 'acquireTokenSilent' | 'acquireTokenPopup', scopes: string[]): Promise<string> {
  client ??= await newClient();
  try {
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    const result = await client[how]({ scopes, ...(account !== undefined && { account }) });
    return `${result.account.username} ${result.scopes.join(' ')} ${result.accessToken === '' ? 'without' : 'with'} token`;
  } catch (error) {
    return failureIn(error);
  }
}

function configure(): void {
  pages.config.registerOnSaveHandler((event) => {
    const contentUrl = `${location.origin}/index.html?view=charters`;
    void pages.config
      .setConfig({ contentUrl, entityId: 'charters', suggestedDisplayName: 'Charters' })
      .then(() => event.notifySuccess());
  });
  pages.config.setValidityState(true);
}

const openLink = async (link: string): Promise<string> => {
  try {
    await app.openLink(link);
    return 'opened';
  } catch (error) {
    return failureIn(error);
  }
};

const supports = (): object => ({
  calendar: calendar.isSupported(),
  currentApp: pages.currentApp.isSupported(),
  stageView: stageView.isSupported(),
  tabs: pages.tabs.isSupported(),
});

Object.assign(window, { start, signIn, configure, openLink, supports });
