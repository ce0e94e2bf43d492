import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './openBrowser';
import { readServeOptions, type ServeOptions } from './serveOptions';
import { startSandbox, type RunningSandbox } from './startSandbox';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

const problemOf = (error: unknown, port: number): string =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? `One of the ports ${port} to ${port + 4} is taken: stop the program that uses it, or choose others with "npm start -- --port ${port + 100}".`
    : `The sandbox did not start: ${error instanceof Error ? error.message : String(error)}`;

async function start({ port, directory }: ServeOptions): Promise<RunningSandbox> {
  if (!existsSync(join(directory, 'index.html'))) {
    fail(
      `There is no built app in ${directory}: build it with "npm run build", or name its folder with --dir.`,
    );
  }
  try {
    return await startSandbox({ port, appDirectory: directory });
  } catch (error) {
    return fail(problemOf(error, port));
  }
}

function announce({ origins }: RunningSandbox): void {
  say(`Tandem runs in a local Microsoft 365. Open ${origins.teams}`);
  say(`  calendars and mail  ${origins.teams}/calendar`);
  say(`  the app by itself   ${origins.app}`);
  say(`  control             ${origins.control}`);
  say('Stop it with Ctrl+C.');
}

async function main(): Promise<void> {
  const read = readServeOptions(process.argv.slice(2));
  if (read.kind === 'wrong') fail(read.because);
  const { options } = read;
  const sandbox = await start(options);
  const stop = (): void => void sandbox.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (options.json) say(JSON.stringify(sandbox.origins));
  else announce(sandbox);
  if (options.open) openBrowser(sandbox.origins.teams);
}

void main();
