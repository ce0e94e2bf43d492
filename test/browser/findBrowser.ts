import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first draws for nobody, and does it in half the time: a Chromium without its windows. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const;

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedBrowser(): string | undefined {
  const named = process.env.TANDEM_BROWSER;
  if (named !== undefined) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere].find(isExecutable);
}

const isDebianAsRoot = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && isExecutable('/usr/bin/apt-get');

/** An older Debian has only the one with windows. */
function installOnDebian(): void {
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update'], options);
  const install = (name: string): void => {
    process.stdout.write(`Installing Debian’s ${name}.\n`);
    execFileSync('apt-get', ['install', '-y', name], options);
  };
  try {
    install(commands[0]);
  } catch {
    install(commands[1]);
  }
}

/**
 * The path of a Chromium, Chrome or Edge: the one that TANDEM_BROWSER names, or the first that is installed. On Debian
 * as root a missing one is installed; elsewhere the error says in one line what to install.
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (process.env.TANDEM_BROWSER === undefined && isDebianAsRoot()) installOnDebian();
  const installed = installedBrowser();
  if (installed === undefined) {
    throw new Error(
      process.env.TANDEM_BROWSER === undefined
        ? 'No browser for the tests: install Chromium, Google Chrome or Microsoft Edge, or set TANDEM_BROWSER to one.'
        : `TANDEM_BROWSER names ${process.env.TANDEM_BROWSER}, which cannot be run: give the path of a Chromium, Chrome or Edge.`,
    );
  }
  return installed;
}

/** The browser for a whole run: on Debian as root the one without windows is installed where only another is. */
export function findFastBrowser(): string {
  const found = installedBrowser();
  const isOther = found !== undefined && !found.endsWith(commands[0]);
  if (isOther && process.env.TANDEM_BROWSER === undefined && isDebianAsRoot()) {
    try {
      installOnDebian();
    } catch {
      return found;
    }
  }
  return findBrowser();
}

/** What a Chromium needs to start as root, and to reach for nothing by itself. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
