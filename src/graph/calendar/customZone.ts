import * as v from 'valibot';
import { offsetMinutesAt } from '../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../domain/time/types';
import { primaryZones } from '../../domain/time/zoneNames';

const change = v.object({ month: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)) });

/** No zone is further from UTC. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60));

/** A zone that Exchange describes by its rules, because the person's device named none. Biases are minutes west of UTC. */
export const customTimeZone = v.object({
  bias: minutes,
  standardOffset: v.nullish(change),
  daylightOffset: v.nullish(v.object({ ...change.entries, daylightBias: v.nullish(minutes) })),
});

export type CustomTimeZone = v.InferOutput<typeof customTimeZone>;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A zone whose clocks agree in the middle of every month of this year; null where there is none. */
export function zoneOfRules(rules: CustomTimeZone, now: Instant): ZoneId | null {
  const year = new Date(now).getUTCFullYear();
  const expected = months.map((month) => -rules.bias + daylightMinutes(rules, month));
  const fixed = fixedZone(expected);
  if (fixed !== null) return fixed;
  const skipped = changeMonths(rules);
  return primaryZones().find((zone) => agrees(zone, year, expected, skipped)) ?? null;
}

/** The signs of these names are turned: Etc/GMT+5 is five hours behind UTC. There are none for half hours. */
function fixedZone(expected: readonly number[]): ZoneId | null {
  const [minutes = 0] = expected;
  const hours = minutes / 60;
  if (!Number.isInteger(hours) || expected.some((other) => other !== minutes)) return null;
  if (hours > 14 || hours < -12) return null;
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}

function agrees(
  zone: ZoneId,
  year: number,
  expected: readonly number[],
  skipped: readonly number[],
): boolean {
  return months.every(
    (month, index) =>
      skipped.includes(month) || offsetMinutesAt(Date.UTC(year, month - 1, 15), zone) === expected[index],
  );
}

/** South of the equator daylight saving runs over the turn of the year. */
function daylightMinutes(rules: CustomTimeZone, month: number): number {
  const [ends, begins] = changeMonths(rules);
  if (begins === 0) return 0;
  const isDaylight = begins < ends ? month >= begins && month < ends : month >= begins || month < ends;
  return isDaylight ? -(rules.daylightOffset?.daylightBias ?? 0) : 0;
}

/** When standard time begins and when daylight time begins; 0 where clocks never change. */
function changeMonths({ standardOffset, daylightOffset }: CustomTimeZone): readonly [number, number] {
  return [standardOffset?.month ?? 0, daylightOffset?.month ?? 0];
}
