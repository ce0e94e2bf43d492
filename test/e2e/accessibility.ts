import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

/** Both are put into Tandem's own frame, under these names. */
const engines = {
  axe: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  ace: `${readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')}; globalThis.ace = ace`,
};

/** Fluent's focus guards are not ours. */
const guards = '[data-tabster-dummy]';

/** A rule that axe finds broken, with every place. */
interface Broken {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds in the frame, one line each: by all of its rules, or by those that are named. */
export async function axeViolations(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  await inject(frame, 'axe');
  const options = {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules !== undefined && { runOnly: rules }),
  };
  const found = await frame.evaluate<Broken[]>(
    `axe.run({ exclude: ['${guards}'] }, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What the second engine tells of one place in the page. */
interface Issue {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
  /** Behind an open dialog, where nobody can get; the engine does not know `inert`. */
  readonly isInert: boolean;
}

const run = `new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results.map(
  ({ ruleId, value, message, snippet, path, node }) =>
    ({ ruleId, value, message, snippet, path, isInert: Boolean(node?.closest?.('[inert]')) })))`;

/** Parts fold and drawers slide, which a look half-way would misjudge. */
export async function standStill(page: Page): Promise<void> {
  await page.frame({ name: 'app' })?.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** What IBM's engine is sure of in the frame, one line each. */
export async function secondEngineViolations(frame: Frame): Promise<readonly string[]> {
  await inject(frame, 'ace');
  const issues = await frame.evaluate<Issue[]>(run);
  return issues.filter(isViolation).map(describeIssue);
}

function isViolation({ value: [level, outcome], snippet, isInert }: Issue): boolean {
  return level === 'VIOLATION' && outcome === 'FAIL' && !isInert && !snippet.includes('data-tabster-dummy');
}

function describeIssue({ ruleId, message, snippet, path }: Issue): string {
  return `${ruleId} ${path.dom}: ${message} ${snippet}`;
}

/** Through the automation, which no content security policy stops. */
async function inject(frame: Frame, name: keyof typeof engines): Promise<void> {
  if (await frame.evaluate(`typeof globalThis.${name} === 'object'`)) return;
  await frame.evaluate(`${engines[name]}; true`);
}
