/** The words of a text as they stand: lower case, without accents, punctuation and the possessive. */
export function tokensOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$|\p{P})/gu, '')
    .replace(/['’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
