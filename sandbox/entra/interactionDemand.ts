/** A claims challenge that only an interactive sign-in satisfies, as after a policy change. */
export class InteractionDemand {
  #isOpen = false;

  demand(): void {
    this.#isOpen = true;
  }

  isNeededFor(claims: string | null | undefined): boolean {
    return this.#isOpen && claims !== null && claims !== undefined && claims !== '';
  }

  settle(claims: string | null | undefined): void {
    if (this.isNeededFor(claims)) this.#isOpen = false;
  }

  reset(): void {
    this.#isOpen = false;
  }
}
