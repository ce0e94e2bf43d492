import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Where jest finds Fluent for the tests of screens. */
const bundle = '.cache/fluent.cjs';
const icons = /import \{([^}]*)\} from '@fluentui\/react-icons'/g;

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function iconNames(): readonly string[] {
  const lists = ['src', 'test'].flatMap(sourcesIn).flatMap((text) => [...text.matchAll(icons)]);
  const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('type ')).sort();
}

/**
 * Fluent in one file instead of two thousand: each test file loads it anew, which takes longer than most of the tests. The
 * same code, of the same version; made again where the lockfile or the icons in use are others.
 */
export default function bundleFluent(): void {
  const contents = `export * from '@fluentui/react-components'; export { ${iconNames().join(', ')} } from '@fluentui/react-icons';`;
  const version = createHash('sha256')
    .update(contents + readFileSync('package-lock.json', 'utf8'))
    .digest('hex');
  if (existsSync(bundle) && readFileSync(bundle, 'utf8').startsWith(`// ${version}`)) return;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, write: false, format: 'cjs', platform: 'node', target: 'es2022' },
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom', 'scheduler'],
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(bundle, `// ${version}\n${outputFiles[0]?.text ?? ''}`);
}
