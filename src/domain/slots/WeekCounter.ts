import { countShared } from './weekSet';

/**
 * How many people are marked, for every week at once: a binary number standing upright, its lowest digit in the first
 * plane. Adding one person is an exclusive or and a carry, for 32 weeks in one go; the planes grow with log2(people).
 */
export class WeekCounter {
  private readonly planes: Uint32Array[] = [];

  /** Counts over so many words, each of 32 weeks. */
  constructor(private readonly size: number) {}

  add(marks: Uint32Array): void {
    for (let at = 0; at < this.size; at += 1) {
      const mark = marks[at] ?? 0;
      if (mark !== 0) this.carry(at, mark);
    }
  }

  /** The people marked, summed over the weeks of the set. */
  count(at: number, weeks: Uint32Array, words: number): number {
    let sum = 0;
    for (let digit = 0; digit < this.planes.length; digit += 1) {
      const plane = this.planes[digit];
      if (plane !== undefined) sum += countShared(plane, weeks, words, at) << digit;
    }
    return sum;
  }

  /** The people marked in one week. */
  inWeek(at: number, week: number): number {
    const index = at + (week >>> 5);
    let sum = 0;
    for (let digit = 0; digit < this.planes.length; digit += 1)
      sum += (((this.planes[digit]?.[index] ?? 0) >>> (week & 31)) & 1) << digit;
    return sum;
  }

  /** The weeks in which anybody is marked. */
  anybody(): Uint32Array {
    return Uint32Array.from({ length: this.size }, (_, at) =>
      this.planes.reduce((any, plane) => any | (plane[at] ?? 0), 0),
    );
  }

  private carry(at: number, mark: number): void {
    let carry = mark;
    for (let digit = 0; carry !== 0; digit += 1) {
      const plane = (this.planes[digit] ??= new Uint32Array(this.size));
      const sum = plane[at] ?? 0;
      plane[at] = sum ^ carry;
      carry &= sum;
    }
  }
}
