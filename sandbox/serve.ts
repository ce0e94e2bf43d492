import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, builtAppFor } from './buildApp';
import { openBrowser } from './openBrowser';
import { readServeOptions, type ServeOptions } from './serveOptions';
import { startProblem } from './startProblem';
import { startSandbox, type RunningSandbox } from './startSandbox';
import { Builds, watchApp } from './watchApp';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The ports are taken before the build: a taken one is told at once, and the addresses stand in the pages. */
async function start({ port, directory, watch }: ServeOptions, builds: Builds): Promise<RunningSandbox> {
  if (directory !== null && !existsSync(join(directory, 'index.html'))) {
    fail(`There is no built app in ${directory}: name another folder with --dir, or leave --dir out.`);
  }
  try {
    const appDirectory = directory ?? builtAppFor(port);
    return await startSandbox({ port, appDirectory, ...(watch && { nextBuild: builds.next }) });
  } catch (error) {
    return fail(startProblem(error, port));
  }
}

const parentCheckMs = 250;

/**
 * Ends everything at the first signal, in the middle of a build too; and when the process that started this one is
 * gone: npm hands a signal to its shell, and the shell dies without handing it on.
 */
function stopInTime(sandbox: RunningSandbox): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    void sandbox.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), parentCheckMs).unref();
  return stopping.signal;
}

async function build(
  sandbox: RunningSandbox,
  { port, json, watch }: ServeOptions,
  stopping: AbortSignal,
  builds: Builds,
): Promise<void> {
  if (!json) say('Building Tandem. The first time takes up to a minute.');
  try {
    const folder = builtAppFor(port);
    if (watch) await watchApp(sandbox.origins, folder, { builds, say, signal: stopping });
    else await buildApp(sandbox.origins, folder, stopping);
  } catch (error) {
    if (!stopping.aborted) fail(messageOf(error));
  }
}

function announce({ origins }: RunningSandbox): void {
  say(`Tandem runs in a local Microsoft 365. Open ${origins.teams}`);
  say(`  Outlook             ${origins.outlook}`);
  say(`  calendars and mail  ${origins.teams}/calendar`);
  say(`  the app by itself   ${origins.app}`);
  say(`  control             ${origins.control}`);
  say('Stop it with Ctrl+C.');
}

async function main(): Promise<void> {
  const read = readServeOptions(process.argv.slice(2));
  if (read.kind === 'wrong') fail(read.because);
  const { options } = read;
  const builds = new Builds();
  const sandbox = await start(options, builds);
  const stopping = stopInTime(sandbox);
  if (options.directory === null) await build(sandbox, options, stopping, builds);
  if (stopping.aborted) return;
  if (options.json) say(JSON.stringify(sandbox.origins));
  else announce(sandbox);
  if (options.open) openBrowser(sandbox.origins.teams);
}

void main();
