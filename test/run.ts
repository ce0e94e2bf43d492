import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser/findBrowser';

/** Everything that `npm test` does, in two lanes that run side by side; a step's output is shown when it ends. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

const jest = (projects: string, more = ''): string =>
  `jest --colors=false --selectProjects ${projects} ${more}`;

const zones = ['UTC', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'];

const lanes: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: 'tsc --noEmit' },
    { name: 'lint', command: 'eslint . --max-warnings 0' },
    { name: 'format', command: 'prettier --check --log-level warn .' },
    { name: 'import rules', command: 'depcruise src sandbox test manifest --config .dependency-cruiser.cjs' },
    { name: 'unused code', command: 'knip' },
    ...zones.map((zone) => ({ name: `rules, clock in ${zone}`, command: jest('domain'), env: { TZ: zone } })),
  ],
  [
    { name: 'screens', command: jest('component') },
    { name: 'sandbox and adapters', command: jest('sandbox') },
    {
      name: 'production build',
      command: 'webpack --env production',
      env: { TANDEM_OUTPUT: 'dist/test', TANDEM_APP_ID: '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80' },
    },
    { name: 'size of the first script', command: 'size-limit' },
  ],
];

/** A checker of recorded Graph traffic, where there is one: it is given one file of JSON lines. */
const contractCheck = process.env.TANDEM_GRAPH_CONTRACT;

const browserSteps: readonly Step[] = [
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
  const started = Date.now();
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
      const seconds = Math.round((Date.now() - started) / 100) / 10;
      process.stdout.write(
        `\n== ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n${output}`,
      );
      resolve({ name: step.name, passed: code === 0, seconds });
    });
  });
}

async function runLane(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

async function main(): Promise<void> {
  const browser = findBrowser();
  process.stdout.write(`Browser: ${browser}\n`);
  rmSync('test-output', { recursive: true, force: true });
  const results = [...(await Promise.all(lanes.map(runLane))).flat(), ...(await runLane(browserSteps))];
  const failed = results.filter((result) => !result.passed);
  for (const { name, passed, seconds } of results)
    process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  process.stdout.write(`\n${results.length - failed.length} passed, ${failed.length} failed\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
