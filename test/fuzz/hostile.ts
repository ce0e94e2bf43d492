import fc from 'fast-check';

/** What programs and people write where something else belongs. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 1e300, 1e12, 0.5, '', ' ', 'zzz', '2026-13-45', '2026-02-30', '0000-00-00'],
    ...[
      '999999-01-01',
      '2026-12-01',
      '25:00',
      '10:00',
      'Mars/Olympus',
      '+01:00',
      'UTC',
      '__proto__',
      'constructor',
    ],
    ...[
      '2026-12-01T09:00:00',
      '2026-12-01T09:00:00Z',
      'never',
      '%%%',
      '#%',
      'https://',
      '../../me',
      '\u202Eada',
      '\u200B',
    ],
    ...['\uD800', '[]', '{}', 'null', '{"v":1}', [], {}, [[]], [null], { value: [] }, { length: 9 }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

type Json = unknown;

/** The places inside of a value, the value itself among them: ["value", "0", "start"]. */
function placesIn(value: Json): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place])),
  ];
}

function changedAt(value: Json, [key, ...rest]: readonly string[], odd: Json): Json {
  if (key === undefined) return odd;
  if (Array.isArray(value))
    return value.map((inner: Json, index) => (String(index) === key ? changedAt(inner, rest, odd) : inner));
  const inner = (value as Readonly<Record<string, Json>>)[key];
  return { ...(value as object), [key]: changedAt(inner, rest, odd) };
}

/** A sound value with up to three places in it changed into something odd, or taken away (undefined). */
export function oddened(sound: Json): fc.Arbitrary<Json> {
  const change = fc.tuple(fc.nat(), fc.oneof({ weight: 6, arbitrary: oddValue }, fc.constant(undefined)));
  return fc.array(change, { maxLength: 3 }).map((changes) =>
    changes.reduce<Json>((value, [pick, odd]) => {
      const places = placesIn(value);
      return changedAt(value, places[pick % places.length] ?? [], odd);
    }, sound),
  );
}

/** Pieces of a language set together in any order, with anything between them. */
export const piecesOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
