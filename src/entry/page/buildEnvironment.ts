import { officeScript } from '../../host/outlook/officeScript';
import type { Environment } from '../environment';
import { anywhereHere, type OfficeSource, type OwnScripts, type ReachedOrigins } from './contentSecurity';

type Variables = Readonly<Record<string, string | undefined>>;

/** Stand-ins until an installation names its own: the scripts refuse values that are no ids. */
const unset = '00000000-0000-4000-8000-000000000001';

/** The installation's values for the page's data block, from TANDEM_* variables; absent ones take Microsoft's own. */
export function buildEnvironment(variables: Variables): Partial<Environment> {
  const { TANDEM_AUTHORITY: authority, TANDEM_GRAPH_ORIGIN: graphOrigin } = variables;
  const { TANDEM_HOST_ORIGINS: hosts, TANDEM_AUTHORITY_METADATA: metadata } = variables;
  return {
    clientId: variables.TANDEM_CLIENT_ID ?? unset,
    appId: variables.TANDEM_APP_ID ?? unset,
    ...(authority && { authority }),
    ...(graphOrigin && { graphOrigin }),
    ...(hosts && { hostOrigins: hosts.split(/[\s,]+/) }),
    ...(metadata && { authorityMetadata: JSON.parse(metadata) as Record<string, unknown> }),
  };
}

/** Throws when the environment of an installation names an address that is not https: only the sandbox has such. */
export function requireHttps(environment: Partial<Environment>): void {
  const { graph, login, hosts } = reachedOrigins(environment);
  const open = [graph, ...login, ...hosts].find((origin) => !origin.startsWith('https://'));
  if (open !== undefined) throw new Error(`${open} is not https: an installation reaches nothing else.`);
}

/** The addresses that this environment reaches, for the page's policy. */
export function reachedOrigins({
  authority = 'https://login.microsoftonline.com',
  graphOrigin = 'https://graph.microsoft.com',
  hostOrigins = [],
  authorityMetadata = {},
}: Partial<Environment>): ReachedOrigins {
  const endpoints = [authority, ...Object.values(authorityMetadata)].filter(isAddress);
  const login = [...new Set(endpoints.map((address) => new URL(address).origin))];
  return { graph: graphOrigin, login, hosts: hostOrigins };
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//.test(value);
}

/** Of an installation that names its host, the folder of its scripts and the one file of the check; nothing else there. */
export function ownScripts({ TANDEM_HOSTNAME: host }: Variables): OwnScripts {
  if (!host) return anywhereHere;
  const folder = new URL(`https://${host}/`).href;
  return { pages: `${folder}assets/`, check: `${folder}commands.js` };
}

/** Microsoft demands its own copy of the library, which fetches one more script from Microsoft's network. */
const microsoftSource: OfficeSource = {
  address: officeScript,
  scripts: [new URL('.', officeScript).href, 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'],
  frames: [],
};

/**
 * Where the pages in Outlook find Office.js: at Microsoft, or in the sandbox at TANDEM_OFFICE_JS. Over plain http the
 * library asks a frame beside itself whether the host may be trusted.
 */
export function officeSource({ TANDEM_OFFICE_JS: address }: Variables): OfficeSource {
  if (address === undefined) return microsoftSource;
  const folder = new URL('.', address).href;
  return { address, scripts: [folder], frames: [folder] };
}
