import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '@fluentui/react-components';
import { fluentThemes } from '../../ui/shared/theme/fluentThemes';

const firstScreenFolders = ['src/ui/shared', 'src/ui/shell', 'src/ui/raci'];

/** Fluent's tokens for the first screen, in each theme: those that its sources name, so that the page stays small. */
export function themeStyles(): string {
  const names = [...new Set(firstScreenFolders.flatMap(tokensIn))].sort();
  const { default: light, dark, contrast } = fluentThemes;
  return [
    `:root{color-scheme:light;${declarations(names, light)}}`,
    `[data-theme=dark]{color-scheme:dark;${declarations(names, dark, light)}}`,
    `[data-theme=contrast]{color-scheme:dark;${declarations(names, contrast, light)}}`,
    'html{background:var(--colorNeutralBackground1);}body{margin:0}',
  ].join('');
}

type TokenName = keyof Theme;

function tokensIn(folder: string): readonly TokenName[] {
  return sourcesIn(folder).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\btokens\.(\w+)/g)].map((match) => match[1] as TokenName),
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Only what differs from the base, where there is one. */
function declarations(names: readonly TokenName[], theme: Theme, base?: Theme): string {
  return names
    .filter((name) => theme[name] !== base?.[name])
    .map((name) => `--${name}:${String(theme[name])}`)
    .join(';');
}
