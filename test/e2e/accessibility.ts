import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const engine = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What the engine tells of one place in the page. */
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

/** Everything that IBM's engine has to say on Tandem's own frame in the page, or on the page itself outside of a host. */
async function secondEngineIssues(page: Page): Promise<readonly Issue[]> {
  const frame = page.frame({ name: 'app' }) ?? page.mainFrame();
  await inject(frame);
  return frame.evaluate<Issue[]>(run);
}

/** What it is sure of, one line each. The focus guards of Fluent's dialogs are not ours. */
export async function secondEngineViolations(page: Page): Promise<readonly string[]> {
  const issues = await secondEngineIssues(page);
  return issues.filter(isViolation).map(inWords);
}

function isViolation({ value: [level, outcome], snippet, isInert }: Issue): boolean {
  return level === 'VIOLATION' && outcome === 'FAIL' && !isInert && !snippet.includes('data-tabster-dummy');
}

function inWords({ ruleId, message, snippet, path }: Issue): string {
  return `${ruleId} ${path.dom}: ${message} ${snippet}`;
}

/** Through the automation, which no content security policy stops. */
async function inject(frame: Frame): Promise<void> {
  if (await frame.evaluate('typeof ace === "object"')) return;
  await frame.evaluate(`${engine}; globalThis.ace = ace; true`);
}
