import { readFileSync } from 'node:fs';

interface Locked {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package is held to its content, those for other systems too', () => {
  expect(installed.length).toBeGreaterThan(500);
  const open = installed.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true);
  expect(open.map(([path]) => path)).toEqual([]);
});

test('the file names no registry', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
