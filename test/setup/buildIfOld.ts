import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the production build of the browser tests lies; the id is made up. */
const testBuild = { TANDEM_OUTPUT: 'dist/test', TANDEM_APP_ID: '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80' };
/** Written last: webpack leaves the files alone that came out the same, so their dates say nothing. */
const builtMark = '.cache/test-build';
const sources = [
  'src',
  'manifest',
  'package-lock.json',
  'webpack.config.js',
  'webpack.commands.js',
  'webpack.shared.js',
];

const changedMs = (path: string): number => statSync(path).mtimeMs;

function newestMs(path: string): number {
  if (!statSync(path).isDirectory()) return changedMs(path);
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...inside.map((name) => changedMs(join(path, name))));
}

function isFresh(): boolean {
  if (!existsSync(builtMark) || !existsSync(testBuild.TANDEM_OUTPUT)) return false;
  return Math.max(...sources.map(newestMs)) < changedMs(builtMark);
}

/** Browser tests run the production build: it is made anew when a source is younger than what stands there. */
export default function buildIfOld(): void {
  if (isFresh()) return;
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--env', 'production'], {
    env: { ...process.env, ...testBuild },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(dirname(builtMark), { recursive: true });
  writeFileSync(builtMark, new Date().toISOString());
}

if (require.main === module) buildIfOld();
