import { edges } from './edges';

jest.setTimeout(120_000);

/**
 * The short form, with the same inputs at every run, so that what fails is what was changed. `npm run fuzz` looks for what
 * nobody has seen yet: 10,000 inputs for each edge, and others each time.
 */
const numRuns = 60;
const seed = Number(process.env.TANDEM_FUZZ_SEED ?? 1);

test.each(edges.map((edge) => [edge.name, edge] as const))(
  `%s: nothing breaks, nothing wrong is taken (seed ${seed})`,
  (_, edge) => edge.check({ seed, numRuns }),
);
