import fc from 'fast-check';

/** A place where something comes in that others wrote. */
export interface Edge {
  readonly name: string;
  /** Throws, or rejects, where an input breaks the program or is taken for something that it is not. */
  check(parameters: { readonly seed: number; readonly numRuns: number }): Promise<void>;
}

export function edge<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): Edge {
  return {
    name,
    check: (parameters) =>
      fc.assert(
        fc.asyncProperty(inputs, async (input) => holds(input)),
        parameters,
      ),
  };
}

/** What must be so of whatever was taken. */
export function must(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
