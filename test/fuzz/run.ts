import { parseArgs } from 'node:util';
import { edges } from './edges';

/**
 * `npm run fuzz`: every edge with 10,000 inputs of a seed that is printed; `-- --seed 1 --runs 100000 --edge workbook`
 * for the same again, for more, and for one edge.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      runs: { type: 'string', default: '10000' },
      edge: { type: 'string', default: '' },
    },
  });
  const parameters = { seed: Number(values.seed), numRuns: Number(values.runs) };
  process.stdout.write(`seed ${parameters.seed}, ${parameters.numRuns} inputs for each edge\n`);
  for (const edge of edges.filter(({ name }) => name.includes(values.edge))) {
    const startedMs = Date.now();
    try {
      await edge.check(parameters);
      process.stdout.write(`ok      ${edge.name} (${Math.round((Date.now() - startedMs) / 100) / 10} s)\n`);
    } catch (caught) {
      process.exitCode = 1;
      process.stdout.write(`FAILED  ${edge.name}\n${describeError(caught)}\n`);
    }
  }
}

/** What was wrong stands behind what fast-check says of the input. */
function describeError(caught: unknown): string {
  if (!(caught instanceof Error)) return String(caught);
  return caught.cause === undefined ? caught.message : `${caught.message}\n${describeError(caught.cause)}`;
}

void main();
