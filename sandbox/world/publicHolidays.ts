import { addDays, weekdayNumber } from './localDates';

type Calendar = 'us' | 'de' | 'in' | 'jp';

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
  jp: [
    ['01-01', '元日'],
    ['02-11', '建国記念の日'],
    ['02-23', '天皇誕生日'],
    ['04-29', '昭和の日'],
    ['05-03', '憲法記念日'],
    ['05-04', 'みどりの日'],
    ['05-05', 'こどもの日'],
    ['11-03', '文化の日'],
    ['11-23', '勤労感謝の日'],
  ],
};

/** Month (1 first), weekday (0 Sunday), which one (-1 the last). */
const movingDays = [
  [1, 1, 3, 'Martin Luther King Jr. Day'],
  [5, 1, -1, 'Memorial Day'],
  [9, 1, 1, 'Labor Day'],
  [11, 4, 4, 'Thanksgiving'],
] as const;

const calendars: Readonly<Record<string, Calendar>> = {
  'India Standard Time': 'in',
  'W. Europe Standard Time': 'de',
  'Tokyo Standard Time': 'jp',
};

const calendarOf = (zone: string): Calendar => calendars[zone] ?? 'us';

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
