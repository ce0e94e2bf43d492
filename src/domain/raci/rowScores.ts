interface FoundAt {
  /** Places of rows, and what a word earns there. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** What rows earn by the words of a question. A word that many rows share tells less. */
export class RowScores {
  private readonly score: Float64Array;
  private readonly matched: Float64Array;
  private readonly word: Float64Array;
  private readonly places: number[] = [];
  private touched: number[] = [];

  constructor(count: number) {
    this.score = new Float64Array(count);
    this.matched = new Float64Array(count);
    this.word = new Float64Array(count);
  }

  /** The word being counted meets this one, as well as `quality` says. */
  meetTerm({ places, weights }: FoundAt, quality: number): void {
    for (let at = 0; at < places.length; at += 1) this.meet(places[at] ?? 0, quality * (weights[at] ?? 0));
  }

  /** The word being counted earns this at the row, unless it earned more there. */
  private meet(place: number, gain: number): void {
    const before = this.word[place] ?? 0;
    if (before === 0) this.touched.push(place);
    if (gain > before) this.word[place] = gain;
  }

  /** Ends the word being counted: what it earned counts in this part. */
  takeWord(part: number): void {
    const telling = part / this.rowsThatShare();
    for (const place of this.touched) {
      const gain = this.word[place] ?? 0;
      this.add(place, gain * telling, gain * part);
      this.word[place] = 0;
    }
    this.touched = [];
  }

  /** 1 for a word of one row, growing with the logarithm of the others. */
  private rowsThatShare(): number {
    let [sum, highest] = [0, 0];
    for (const place of this.touched) {
      const gain = this.word[place] ?? 0;
      sum += gain;
      if (gain > highest) highest = gain;
    }
    return highest === 0 ? 1 : 1 + Math.log(sum / highest);
  }

  add(place: number, score: number, matched: number): void {
    const before = this.matched[place] ?? 0;
    if (before === 0) this.places.push(place);
    this.score[place] = (this.score[place] ?? 0) + score;
    this.matched[place] = before + matched;
  }

  /** The most that a row met. */
  mostMet(): number {
    return this.places.reduce((most, place) => Math.max(most, this.matched[place] ?? 0), 0);
  }

  /**
   * The places of the rows that earned at least this part of the best, best first, in the order of the rows where they
   * are equal; `more` is added before they are compared.
   */
  ranked(part: number, more: (place: number) => number = () => 0): readonly number[] {
    const { score } = this;
    const best = this.places.reduce((most, place) => Math.max(most, score[place] ?? 0), 0);
    const chosen = this.places.filter((place) => (score[place] ?? 0) >= part * best);
    for (const place of chosen) score[place] = (score[place] ?? 0) + more(place);
    return chosen.sort((one, other) => (score[other] ?? 0) - (score[one] ?? 0) || one - other);
  }
}
