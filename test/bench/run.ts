import { execSync } from 'node:child_process';
import type { Figure } from './figure';
import { benchPane } from './pane';
import { benchRules } from './rules';
import { benchSlots } from './slots';
import { benchStartup } from './startup';
import { benchWorkspace } from './workspace';

const rounded = (value: number): number => Number(value.toPrecision(3));

function print(figure: Figure): void {
  const { value, baseline, ratio, ...rest } = figure;
  const line = {
    ...rest,
    value: rounded(value),
    ...(baseline && { baseline: { ...baseline, value: rounded(baseline.value) } }),
    ...(ratio !== undefined && { ratio: rounded(ratio) }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function main(): Promise<void> {
  execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
  const inBrowser = [...(await benchStartup()), ...(await benchPane()), ...(await benchWorkspace())];
  for (const figure of [...benchRules(), ...benchSlots(), ...inBrowser]) print(figure);
}

void main();
