import type { Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { type Timer, TooLateError, withinTime } from '../application/withinTime';

export interface SignInSettings {
  readonly clientId: string;
  readonly authority: string;
  /** The page that hands the answer of a popup back. */
  readonly redirectUri: string;
  /** True inside Teams or Outlook, after the host was initialized: then the host brokers the tokens. */
  readonly hosted: boolean;
  readonly loginHint: string | null;
  /** Endpoints of a local Entra; absent in production. */
  readonly authorityMetadata?: object | undefined;
}

/** If the host never answers, creation would hang for ever. */
const creationMs = 5_000;

/** MSAL's client: nested in the host where it offers that, else one that signs in by a popup. */
export async function createPublicClient(
  settings: SignInSettings,
  timer: Timer,
): Promise<IPublicClientApplication> {
  const msal = await import('@azure/msal-browser');
  const configuration = configurationOf(settings);
  if (!settings.hosted) return msal.createStandardPublicClientApplication(configuration);
  try {
    return await withinTime(timer, creationMs, msal.createNestablePublicClientApplication(configuration));
  } catch (caught) {
    if (!(caught instanceof TooLateError)) throw caught;
    return msal.createStandardPublicClientApplication(configuration);
  }
}

function configurationOf({
  clientId,
  authority,
  redirectUri,
  authorityMetadata,
}: SignInSettings): Configuration {
  const local = authorityMetadata && {
    authorityMetadata: JSON.stringify(authorityMetadata),
    knownAuthorities: [new URL(authority).host],
  };
  return {
    auth: { clientId, authority, redirectUri, clientCapabilities: ['CP1'], ...local },
    cache: { cacheLocation: 'sessionStorage' },
  };
}
