import { addDays, weekdayNumber } from './localDates';

type Calendar = 'us' | 'de' | 'in';

const fixedDays: Readonly<Record<Calendar, readonly (readonly [monthDay: string, name: string])[]>> = {
  us: [
    ['01-01', "New Year's Day"],
    ['06-19', 'Juneteenth'],
    ['07-04', 'Independence Day'],
    ['11-11', 'Veterans Day'],
    ['12-25', 'Christmas Day'],
  ],
  de: [
    ['01-01', 'Neujahr'],
    ['05-01', 'Tag der Arbeit'],
    ['10-03', 'Tag der Deutschen Einheit'],
    ['12-25', '1. Weihnachtstag'],
    ['12-26', '2. Weihnachtstag'],
  ],
  in: [
    ['01-26', 'Republic Day'],
    ['08-15', 'Independence Day'],
    ['10-02', 'Gandhi Jayanti'],
    ['12-25', 'Christmas Day'],
  ],
};

/** Month (1 first), weekday (0 Sunday), which one (-1 the last). */
const movingDays = [
  [1, 1, 3, 'Martin Luther King Jr. Day'],
  [5, 1, -1, 'Memorial Day'],
  [9, 1, 1, 'Labor Day'],
  [11, 4, 4, 'Thanksgiving'],
] as const;

const calendarOf = (zone: string): Calendar =>
  zone.startsWith('India') ? 'in' : zone.startsWith('W. Europe') ? 'de' : 'us';

/** The public holiday on that date where people of the zone live, if any. */
export function publicHoliday(localDate: string, zone: string): string | null {
  const calendar = calendarOf(zone);
  const fixed = fixedDays[calendar].find(([monthDay]) => localDate.endsWith(`-${monthDay}`));
  if (fixed) return fixed[1];
  return calendar === 'us' ? (movingDays.find((rule) => isMovingDay(localDate, rule))?.[3] ?? null) : null;
}

function isMovingDay(localDate: string, [month, weekday, which]: (typeof movingDays)[number]): boolean {
  if (Number(localDate.slice(5, 7)) !== month || weekdayNumber(localDate) !== weekday) return false;
  if (which === -1) return addDays(localDate, 7).slice(5, 7) !== localDate.slice(5, 7);
  return Math.ceil(Number(localDate.slice(8, 10)) / 7) === which;
}
