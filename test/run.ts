import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findFastBrowser } from './browser/findBrowser';

/** Everything that `npm test` does; a step's output is shown when it ends, and where the time went at the end. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

const jest = (projects: string, more = ''): string =>
  `jest --colors=false --selectProjects=${projects} ${more}`;

/** What asks for a date goes through one file, which lint sees to: only what rests on it can differ between zones. */
const aboutTime = '--findRelatedTests src/domain/time/temporal.ts';
const zones = ['Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'];

/** Taken two at a time, the longest first, so that both processors are busy to the end. */
const steps: readonly Step[] = [
  { name: 'screens', command: jest('component', '--maxWorkers=1') },
  { name: 'sandbox and adapters', command: jest('sandbox', '--maxWorkers=1') },
  { name: 'lint', command: 'oxlint .' },
  { name: 'production build', command: 'tsx test/setup/buildIfOld.ts' },
  { name: 'rules', command: jest('domain', '--maxWorkers=1'), env: { TZ: 'UTC' } },
  ...zones.map((zone) => ({
    name: `rules of time, clock in ${zone}`,
    command: jest('domain', `--maxWorkers=1 ${aboutTime}`),
    env: { TZ: zone },
  })),
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'format', command: 'oxfmt --check .' },
  { name: 'import rules', command: 'depcruise src sandbox test manifest --config .dependency-cruiser.cjs' },
  { name: 'unused code', command: 'knip' },
];

/** A checker of recorded Graph traffic, where there is one: it is given one file of JSON lines. */
const contractCheck = process.env.TANDEM_GRAPH_CONTRACT;

/** After the others: they need the build, and both processors. */
const browserSteps: readonly Step[] = [
  { name: 'size of the first script', command: 'size-limit' },
  { name: 'browser', command: jest('e2e', '--maxWorkers=2') },
  ...(contractCheck === undefined || contractCheck === ''
    ? []
    : [
        {
          name: 'traffic against Microsoft’s description',
          command: `cat test-output/traffic/*.jsonl > test-output/traffic.jsonl && node "${contractCheck}" test-output/traffic.jsonl`,
        },
      ]),
];

const withOwnTools = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

function run(step: Step): Promise<Result> {
  const startedMs = Date.now();
  return new Promise((resolve) => {
    const child = spawn(step.command, {
      shell: true,
      env: { ...process.env, PATH: withOwnTools, FORCE_COLOR: '0', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => {
      const seconds = secondsSince(startedMs);
      process.stdout.write(
        `\n== ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n${output}`,
      );
      resolve({ name: step.name, passed: code === 0, seconds });
    });
  });
}

/** Runs the steps in their order, so many at a time. */
async function runAll(waiting: readonly Step[], atOnce: number): Promise<Result[]> {
  const queue = [...waiting];
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const secondsSince = (startedMs: number): number => Math.round((Date.now() - startedMs) / 100) / 10;

async function main(): Promise<void> {
  const startedMs = Date.now();
  const browser = findFastBrowser();
  process.stdout.write(`Browser: ${browser}\n`);
  rmSync('test-output', { recursive: true, force: true });
  const results = [...(await runAll(steps, 2)), ...(await runAll(browserSteps, 1))];
  const failed = results.filter((result) => !result.passed);
  for (const { name, passed, seconds } of results)
    process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  process.stdout.write(
    `\n${results.length - failed.length} passed, ${failed.length} failed, ${secondsSince(startedMs)} s in all\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
