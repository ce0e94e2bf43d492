import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { appId } from './teams/legacyContext';
import { playCdn } from './playCdn';
import type { SandboxAddresses } from './startSandbox';

const root = resolve(__dirname, '..');

/**
 * Where the app that is built for the sandbox on this port lies: the addresses stand in it, so that two sandboxes from
 * one folder need one each.
 */
export const builtAppFor = (port: number): string => join(root, 'dist', `sandbox-${port}`);

const clientId = '8d1b7c52-3f0a-4c1e-9a55-2c6e0b7f4d13';

/** What an installation in this sandbox sets; the http endpoints stand under Entra's real name, as MSAL demands. */
function environmentFor({
  teams,
  entra,
  graph,
  outlook,
  tenantId,
}: SandboxAddresses): Readonly<Record<string, string>> {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const oauth = `${entra}/${tenantId}/oauth2/v2.0`;
  return {
    TANDEM_CLIENT_ID: clientId,
    TANDEM_APP_ID: appId,
    TANDEM_AUTHORITY: authority,
    TANDEM_GRAPH_ORIGIN: graph,
    TANDEM_HOST_ORIGINS: `${teams} ${outlook}`,
    TANDEM_OFFICE_JS: `${outlook}/officejs/office.js`,
    TANDEM_AUTHORITY_METADATA: JSON.stringify({
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${oauth}/authorize`,
      token_endpoint: `${oauth}/token`,
      end_session_endpoint: `${oauth}/logout`,
      jwks_uri: `${entra}/${tenantId}/discovery/v2.0/keys`,
    }),
  };
}

/** Builds the app for these addresses into the folder; rejects with what the build printed. An abort ends the build. */
export async function buildApp(
  addresses: SandboxAddresses,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  await finished(startWebpack(addresses, folder, signal));
  await playCdn(folder);
}

/** Webpack over the app, for these addresses and into the folder. */
export function startWebpack(
  addresses: SandboxAddresses,
  folder: string,
  signal: AbortSignal,
  more: readonly string[] = [],
): ChildProcessByStdio<null, Readable, Readable> {
  const script = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  return spawn(process.execPath, [script, '--env', 'sandbox', ...more], {
    cwd: root,
    env: { ...process.env, ...environmentFor(addresses), TANDEM_OUTPUT: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
}

function finished(child: ChildProcessByStdio<null, Readable, Readable>): Promise<void> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) done();
      else reject(new Error(`The app could not be built:\n${printed.trim()}`));
    });
  });
}
