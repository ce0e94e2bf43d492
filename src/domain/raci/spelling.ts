/** The letters a word is written with, one bit each: words that share too few are not compared further. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether words with these letters can be so many mistakes apart: each brings at most two letters into one only. */
export function mayBeNear(one: number, other: number, mistakes: number): boolean {
  let different = one ^ other;
  let count = 0;
  for (; different !== 0 && count <= 2 * mistakes; count += 1) different &= different - 1;
  return different === 0 && count <= 2 * mistakes;
}

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour (the optimal string alignment
 * distance); `most` + 1 where there are more than `most`.
 */
export function lettersWrong(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next[j] = cheapest(one, other, { i, j, row, before, next });
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(at(row, other.length), most + 1);
}

interface Step {
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly before: readonly number[];
  readonly next: readonly number[];
}

function cheapest(one: string, other: string, { i, j, row, before, next }: Step): number {
  const isSame = one[i - 1] === other[j - 1];
  const best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1));
  const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return isSwapped ? Math.min(best, at(before, j - 2) + 1) : best;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/** Common words that are one letter from a word that decisions are found by, and are not that word misspelt. */
const ordinaryWords = new Set(
  (
    'lunch coast coasts clout motel modal moral tail train rain boss beard bored broad crowd closed cross place places plans plant plane ' +
    'planet coach couch porch paper pager price prize pride prices quite quiet brick truck track trick reason season person parking ' +
    'parties party packing picking banking printer print point paint pilots pirate privately staff stuff stiff steal steel stall stair ' +
    'table cable fable later letter litter latter better butter matter water bread broken basket market garden kitchen travel trip ' +
    'flight hotel coffee chair chairs hair holiday weather football birthday dress desk phone mouse house horse course nurse purse ' +
    'salary sick sign sight light right night fight might budge badge bridge fridge judge lodge grant grand brand stand bland plastic ' +
    'sports sport short shore score store stone storm'
  ).split(' '),
);

/** How many wrong letters a word of this length may have and still be meant. */
export function mistakesForgiven(word: string): number {
  if (word.length < 4 || ordinaryWords.has(word) || /\d/u.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}
