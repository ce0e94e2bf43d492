/** Whatever is written to the console in a test is a failure: nobody reads warnings. */
const levels = ['error', 'warn'] as const;
let written: string[] = [];

beforeEach(() => {
  written = [];
  for (const level of levels) {
    jest.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      written.push(`console.${level}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  if (written.length > 0) throw new Error(written.join('\n'));
});

export {};
