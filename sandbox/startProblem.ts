/** Why the sandbox did not start, in one line that says what to do. */
export const startProblem = (error: unknown, port: number): string =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? `One of the ports ${port} to ${port + 5} is taken: stop the program that uses it, or choose others with "npm start -- --port ${nextRun(port)}".`
    : `The sandbox did not start: ${error instanceof Error ? error.message : String(error)}`;

const nextRun = (port: number): number => (port + 100 > 65531 ? 4800 : port + 100);
