import fc from 'fast-check';
import { readableLines, readableText, textMarks, withoutHidden } from '../../../src/domain/text/readableText';

test.each([
  ['a direction that turns', 'Grace \u202EuiL', 'Grace uiL (hidden characters)'],
  ['an isolate', '\u2066Grace Liu\u2069', 'Grace Liu (hidden characters)'],
  ['no width', 'Gra\u200Bce Liu', 'Grace Liu (hidden characters)'],
  ['a soft hyphen', 'Gra\u00ADce Liu', 'Grace Liu (hidden characters)'],
  ['a byte order mark', '\uFEFFGrace Liu', 'Grace Liu (hidden characters)'],
  ['a joiner between Latin letters', 'Gra\u200Dce Liu', 'Grace Liu (hidden characters)'],
  ['a tag', 'Grace Liu\u{E0041}', 'Grace Liu (hidden characters)'],
  ['a line break', 'Grace\nLiu', 'Grace Liu (hidden characters)'],
  ['a Cyrillic a', 'Gr\u0430ce Liu', 'Gr\u0430ce Liu (mixed alphabets)'],
  [
    'a Cyrillic word like a Latin one',
    '\u0421\u041E\u041E Ruiz',
    '\u0421\u041E\u041E Ruiz (mixed alphabets)',
  ],
  ['both', 'Gr\u0430ce\u200B Liu', 'Gr\u0430ce Liu (hidden characters, mixed alphabets)'],
])('%s is marked', (_, text, shown) => {
  expect(readableText(text)).toBe(shown);
});

test.each([
  'Grace O’Brien-Łukasiewicz',
  'Jürgen Groß',
  'Иван Петров',
  'Γιώργος Παπαδόπουλος',
  'Иван Петров (AI)',
  '田中 太郎 AI 戦略',
  'محمد علی\u200Cزاده',
  'क्\u200Dष',
  'ශ්\u200Dරී ලංකා',
  'דוד לוי',
  'นภา ใจดี',
  'AI rollout 👩\u200D💻 ❤\uFE0F\u200D🔥',
  'Engineering – AI “tools” & 10 % more…',
])('%s stays as it is', (text) => {
  expect(readableText(text)).toBe(text);
  expect(textMarks(text)).toEqual([]);
});

test('nothing hidden is left of any text, and looking twice changes nothing', () => {
  const unicode = fc.array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 12 });
  fc.assert(
    fc.property(unicode, (codes) => {
      const text = codes.map((code) => String.fromCodePoint(code)).join('');
      const shown = withoutHidden(text);
      expect(shown).not.toMatch(/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u);
      expect(withoutHidden(shown)).toBe(shown);
    }),
    { numRuns: 2000 },
  );
});

test('a name that was kept as it was shown is marked once', () => {
  const shown = readableText('Gr\u0430ce\u200B Liu');
  expect(readableText('Gr\u0430ce Liu (mixed alphabets)')).toBe('Gr\u0430ce Liu (mixed alphabets)');
  expect(readableText(readableText('Grace\u200B Liu'))).toBe('Grace Liu (hidden characters)');
  expect(shown).toBe('Gr\u0430ce Liu (hidden characters, mixed alphabets)');
});

test('lines of a text stay lines, and each is marked for itself', () => {
  expect(readableLines('One\tand\r\nTw\u200Bo\n\nThr\u0435e')).toBe(
    'One and\nTwo (hidden characters)\n\nThr\u0435e (mixed alphabets)',
  );
});

test('a short word of another alphabet is marked once, however often it is read', () => {
  const shown = readableText('\u00AD\u0430');
  expect(shown).toBe('\u0430 (hidden characters)');
  expect(readableText(shown)).toBe(shown);
});
