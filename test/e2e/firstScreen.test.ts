import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'dist/test';
const assets = readdirSync(join(folder, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(folder, 'assets', name), 'utf8'))
  .join('\n');

// The page is rendered with styles made at run time, the scripts carry those made at build time: the names must be the
// same, or what React takes over would lose its styles at the first change.
test.each(['index.html', 'taskpane.html'])('every style in %s is known to the scripts', (name) => {
  const page = readFileSync(join(folder, name), 'utf8');
  const classes = [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  const styles = [...new Set(classes)].filter((one) => /^[fr][0-9a-z]{5,7}$/.test(one));
  expect(styles.length).toBeGreaterThan(80);
  expect(styles.filter((style) => !assets.includes(style))).toEqual([]);
});

test('the page of the check on sending loads its handler, and waits for it, before it asks whether Office.js is ready', () => {
  const page = readFileSync(join(folder, 'commands.html'), 'utf8');
  const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map(([, how, text]) =>
    `${how}${text}`.trim(),
  );
  expect(
    scripts.filter(
      (script) =>
        !script.startsWith('document.documentElement.dataset.theme') && !script.includes('application/json'),
    ),
  ).toEqual([
    'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    'src="commands.js"',
    'Office.onReady()',
  ]);
});

const deployed = readdirSync(folder, { recursive: true, encoding: 'utf8' });

test('what is deployed holds no source maps, and names none', () => {
  expect(deployed.length).toBeGreaterThan(30);
  expect(deployed.filter((name) => /\.(map|tsx?)$/.test(name))).toEqual([]);
  const texts = deployed.filter((name) => /\.(js|html|json|txt)$/.test(name));
  const naming = texts.filter((name) =>
    /sourceMappingURL|sourcesContent/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('no page lets scripts in but those of its host, its own lines by their content, and Office.js by its folder', () => {
  const pages = ['index.html', 'config.html', 'auth.html', 'taskpane.html', 'commands.html'];
  for (const name of pages) {
    const [, sources = ''] = /script-src ([^;]*);/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const others = sources
      .split(' ')
      .filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
    const office = [
      'https://appsforoffice.microsoft.com/lib/1/hosted/',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ];
    expect({ name, others }).toEqual({ name, others: /taskpane|commands/.test(name) ? office : [] });
  }
});
