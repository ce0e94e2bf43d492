import { dateOfDay } from './calendarDate';
import type { Instant, LocalDate, ZoneId } from './types';
import { offsetMsAt } from './yearClock';

const msPerDay = 86_400_000;

/** The date in the zone at this moment: "2026-11-23". */
export const localDateOf = (instant: Instant, zone: ZoneId): LocalDate =>
  dateOfDay(Math.floor((instant + offsetMsAt(instant, zone)) / msPerDay));
