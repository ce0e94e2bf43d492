import { edges } from './edges';

/** The short form; `npm run fuzz` asks each edge 10,000 times and more. */
const numRuns = 60;
const seed = Number(process.env.TANDEM_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

test.each(edges.map((edge) => [edge.name, edge] as const))(
  `%s: nothing breaks, nothing wrong is taken (seed ${seed})`,
  (_, edge) => edge.check({ seed, numRuns }),
);
