import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Decisions tell what was so on their day. */
const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
const roots = ['', 'src/', 'test/'];
const folders =
  /^(src|sandbox|test|docs|manifest|application|domain|entry|graph|host|identity|documents|playbook|ui|wording)\//;

function pathsIn(page: string): readonly string[] {
  const quoted = [...readFileSync(page, 'utf8').matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path);
  return quoted.filter((path) => folders.test(path));
}

const isThere = (path: string): boolean =>
  roots.some((root) =>
    ['', '.ts', '.tsx', '.test.ts', '.test.tsx'].some((end) => existsSync(root + path + end)),
  );

test.each(pages)('each file that %s names is there', (page) => {
  expect(pathsIn(page).filter((path) => !isThere(path))).toEqual([]);
});

test('the page that says where to change what names files', () => {
  expect(pathsIn('docs/architecture.md').length).toBeGreaterThan(30);
});
