import { spawnSync } from 'node:child_process';

/** The newer versions of Node that are kept working; npm's own package "node" brings each. The oldest is what all else runs on. */
const versions = ['22', '24'];

const steps: readonly (readonly [name: string, command: string])[] = [
  [
    'rules, screens, sandbox and adapters',
    'node node_modules/jest/bin/jest.js --selectProjects domain component sandbox --maxWorkers=2',
  ],
  ['build', 'TANDEM_OUTPUT=dist/nodes node node_modules/webpack/bin/webpack.js --env sandbox'],
];

function passes(version: string, command: string): boolean {
  const { status } = spawnSync('npx', ['--yes', '--package', `node@${version}`, '-c', command], {
    stdio: 'inherit',
  });
  return status === 0;
}

const failed = versions.flatMap((version) =>
  steps.flatMap(([name, command]) => (passes(version, command) ? [] : [`Node ${version}: ${name}`])),
);
process.stdout.write(
  failed.length === 0 ? `All passed on Node ${versions.join(' and ')}.\n` : `FAILED ${failed.join('; ')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
