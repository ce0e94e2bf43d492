/**
 * Sets of weeks as bits: week w of the horizon is bit w % 32 of word floor(w / 32). One machine instruction then
 * answers for 32 weeks at once, and "how many occurrences does she miss?" is a count of bits.
 */
export const wordsFor = (weeks: number): number => Math.ceil(weeks / 32);

/** How many bits are set in a 32-bit word: neighbours added in pairs, in fours, in bytes, and the bytes by a product. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds a week to the set that begins at this word. */
export function addWeek(sets: Uint32Array, at: number, week: number): void {
  const index = at + (week >>> 5);
  sets[index] = (sets[index] ?? 0) | (1 << (week & 31));
}

export const hasWeek = (sets: Uint32Array, at: number, week: number): boolean =>
  ((sets[at + (week >>> 5)] ?? 0) & (1 << (week & 31))) !== 0;

/** How many weeks stand in both sets, each so many words long. */
export function countShared(a: Uint32Array, b: Uint32Array, words: number, atA = 0, atB = 0): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) count += countBits((a[atA + word] ?? 0) & (b[atB + word] ?? 0));
  return count;
}
