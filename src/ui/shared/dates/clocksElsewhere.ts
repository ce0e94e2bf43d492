import { offsetMinutesAt } from '../../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { formatTime, cityOf } from './formatDates';

/** A person and the zone of their clock; null where that is unknown. */
export interface PersonInZone {
  readonly name: string;
  readonly zone: ZoneId | null;
}

/** A moment of one zone, by the clocks of the people in others: "4:00 PM in Berlin (Jonas Weber)". */
export function clocksElsewhere(
  people: readonly PersonInZone[],
  moment: { readonly startUtc: Instant; readonly zone: ZoneId },
  locale: string,
): readonly string[] {
  const byZone = new Map<ZoneId, string[]>();
  for (const { name, zone } of people) {
    if (zone === null || hasSameClock(zone, moment.zone, moment.startUtc)) continue;
    byZone.set(zone, [...(byZone.get(zone) ?? []), name]);
  }
  return [...byZone].map(
    ([zone, names]) =>
      `${formatTime(moment.startUtc, locale, zone)} in ${cityOf(zone)} (${new Intl.ListFormat('en').format(names)})`,
  );
}

const hasSameClock = (one: ZoneId, other: ZoneId, at: Instant): boolean =>
  offsetMinutesAt(at, one) === offsetMinutesAt(at, other);
