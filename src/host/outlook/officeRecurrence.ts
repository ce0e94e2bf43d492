import type { DisplayValue } from '../../domain/reconcile/types';
import type { RecurrencePattern, SeriesTime } from '../../domain/recurrence/types';
import type { Weekday } from '../../domain/time/types';
import { windowsNameOfZone, zoneOfWindowsName } from '../../domain/time/zoneNames';
import { officeFailure } from './officeFailure';
import type { OfficeLibrary } from './officeLibrary';

const dayNames: Readonly<Record<Weekday, string>> = {
  monday: 'mon',
  tuesday: 'tue',
  wednesday: 'wed',
  thursday: 'thu',
  friday: 'fri',
  saturday: 'sat',
  sunday: 'sun',
};

/** The types name no constructor, but the library has one, and takes nothing else. */
interface SeriesTimes {
  readonly SeriesTime: new () => Office.SeriesTime;
}

/** A series as Office.js takes it: wall-clock time in the zone's Windows name, without an end. */
export function officeRecurrence(office: OfficeLibrary, time: SeriesTime): Office.Recurrence {
  const zone = windowsNameOfZone(time.zone);
  if (zone === null) throw officeFailure('repeat the appointment', `it has no time zone ${time.zone}.`);
  const seriesTime = new (office as unknown as SeriesTimes).SeriesTime();
  seriesTime.setStartDate(time.firstDate);
  seriesTime.setStartTime(`T${time.startTime}:00.000`);
  seriesTime.setDuration(time.durationMinutes);
  const recurrence = { ...patternForOffice(time.pattern), seriesTime, recurrenceTimeZone: { name: zone } };
  return recurrence as unknown as Office.Recurrence;
}

function patternForOffice(pattern: RecurrencePattern) {
  if (pattern.kind === 'monthly') {
    const properties = { interval: 1, dayOfWeek: dayNames[pattern.weekday], weekNumber: pattern.index };
    return { recurrenceType: 'monthly', recurrenceProperties: properties };
  }
  const properties = {
    interval: pattern.intervalWeeks,
    days: [dayNames[pattern.weekday]],
    firstDayOfWeek: dayNames[pattern.firstDayOfWeek],
  };
  return { recurrenceType: 'weekly', recurrenceProperties: properties };
}

/** How the form recurs: as the playbook knows it, or else in words. Both empty for a single appointment. */
export type FormRecurrence =
  | { readonly recurrence: SeriesTime | null }
  | { readonly recurrence: null; readonly otherRecurrence: DisplayValue };

/** `ownZone` is the person's own, by its Windows name; it counts where the series names none. */
export function formRecurrence(recurrence: Office.Recurrence | null, ownZone: string): FormRecurrence {
  if (recurrence === null) return { recurrence: null };
  const { seriesTime, recurrenceTimeZone } = recurrence;
  const pattern = patternOfOffice(recurrence);
  const zone = zoneOfWindowsName(recurrenceTimeZone?.name ?? ownZone);
  if (pattern === null || zone === null)
    return { recurrence: null, otherRecurrence: describeRecurrence(recurrence) };
  const time: SeriesTime = {
    pattern,
    firstDate: seriesTime.getStartDate(),
    startTime: seriesTime.getStartTime().slice(1, 6),
    durationMinutes: seriesTime.getDuration(),
    zone,
  };
  // An endless series has no end date, against the types.
  const endsOn = seriesTime.getEndDate() as string | null;
  if (endsOn === null || endsOn === '') return { recurrence: time };
  return { recurrence: null, otherRecurrence: { kind: 'series', time, endsOn } };
}

function patternOfOffice({
  recurrenceType,
  recurrenceProperties: properties,
}: Office.Recurrence): RecurrencePattern | null {
  if (properties === undefined) return null;
  if (recurrenceType === 'monthly') return monthlyPattern(properties);
  const [day, ...others] = properties.days ?? [];
  const weekday = weekdayOf(day);
  if (recurrenceType !== 'weekly' || weekday === null || others.length > 0) return null;
  const firstDayOfWeek = weekdayOf(properties.firstDayOfWeek) ?? 'sunday';
  return { kind: 'weekly', intervalWeeks: properties.interval, weekday, firstDayOfWeek };
}

const weekNumbers = ['first', 'second', 'third', 'fourth', 'last'] as const;

function monthlyPattern(properties: Office.RecurrenceProperties): RecurrencePattern | null {
  const { interval, dayOfMonth, dayOfWeek, weekNumber } = properties;
  const weekday = weekdayOf(dayOfWeek);
  const index = weekNumbers.find((name) => name === weekNumber);
  if (dayOfMonth || interval !== 1 || weekday === null || index === undefined) return null;
  return { kind: 'monthly', weekday, index };
}

function weekdayOf(name: string | undefined): Weekday | null {
  const weekdays = Object.keys(dayNames) as Weekday[];
  return weekdays.find((weekday) => dayNames[weekday] === name?.toLowerCase()) ?? null;
}

const units: Readonly<Record<string, string>> = {
  daily: 'day',
  weekday: 'weekday',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};

/** "every 3 weeks at 10:00": enough to tell that it is something else. */
function describeRecurrence({ recurrenceType, recurrenceProperties, seriesTime }: Office.Recurrence): string {
  const unit = units[recurrenceType] ?? 'time';
  const interval = recurrenceProperties?.interval ?? 1;
  const rhythm = interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
  const days = recurrenceProperties?.days?.join(', ') ?? '';
  return `${rhythm}${days === '' ? '' : ` on ${days}`} at ${seriesTime.getStartTime().slice(1, 6)}`;
}
