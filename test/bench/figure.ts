/** One line of the bench. A comparison names its baseline, measured in the same run, and the ratio to it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly conditions?: string;
  readonly baseline?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
}
