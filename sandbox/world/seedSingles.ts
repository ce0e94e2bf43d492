import { addDays, weekdays } from './localDates';
import { eventWithDefaults } from './eventDefaults';
import { expandEvent } from './occurrences';
import { publicHoliday } from './publicHolidays';
import { seededRandom } from './seededRandom';
import { instantOf, wallTimeAt } from './windowsZones';
import type { Mailbox } from './Mailbox';
import type { SeededRandom } from './seededRandom';
import type { ShowAs, WorldEvent } from './WorldEvent';

const weeksBack = 4;
const weeksAhead = 27;

/** Hours in New York that people keep clear of one-off meetings, as far as they can. */
const cleared: readonly (readonly [weekday: number, startMinute: number, endMinute: number])[] = [
  [2, 10 * 60, 11 * 60 + 30],
  [3, 10 * 60 + 30, 12 * 60],
  [4, 9 * 60 + 30, 11 * 60],
];
const oftenOverruled = 0.06;

/** Where in a working day one-off meetings fall, in tenths of it: anywhere, and in the afternoon more often. */
const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 7] as const;

const subjects = [
  ...[
    'Customer call',
    'Vendor briefing',
    'Project review',
    'Budget check-in',
    'Interview',
    'Steering committee',
    'Design review',
  ],
  ...[
    'Legal review',
    'Hiring sync',
    'Site walk-through',
    'Partner call',
    'Risk review',
    'Quarterly numbers',
    'Town hall preparation',
  ],
] as unknown as readonly [string, ...string[]];
const privateSubjects = ['Dentist', 'School meeting', 'Doctor', 'Bank appointment'] as const;

/** Half-open, in minutes since midnight. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Diary {
  readonly mailbox: Mailbox;
  /** When the series stand, by local date. */
  readonly seriesSpans: ReadonlyMap<string, readonly Span[]>;
  readonly random: SeededRandom;
  readonly createdAt: string;
}

interface Block extends Span {
  readonly date: string;
  readonly subject: string;
  readonly showAs: ShowAs;
  readonly isPrivate: boolean;
}

/** One-off entries beside the series: holidays, time away, travel, and meetings until the day is as full as such days are. */
export function seedSingles(mailbox: Mailbox, monday: string): void {
  const diary = {
    mailbox,
    seriesSpans: seriesSpansOf(mailbox, monday),
    random: seededRandom(`calendar of ${mailbox.owner.upn}`),
    createdAt: `${addDays(monday, -60)}T12:00:00Z`,
  };
  const awayWeek = 3 + diary.random.below(20);
  const longWeekend = (awayWeek + 9) % weeksAhead;
  const travelWeek = 1 + diary.random.below(5);
  for (let week = -weeksBack; week < weeksAhead; week += 1) {
    const weekMonday = addDays(monday, week * 7);
    if (week === awayWeek)
      addAllDay(diary, { date: weekMonday, days: 5, subject: 'Out of office', showAs: 'oof' });
    else if (week === longWeekend) {
      addAllDay(diary, { date: addDays(weekMonday, 3), days: 2, subject: 'Out of office', showAs: 'oof' });
      seedWeek(diary, weekMonday, { days: 3, hasTravel: false });
    } else seedWeek(diary, weekMonday, { days: 5, hasTravel: week > 0 && week % 7 === travelWeek % 7 });
  }
}

interface WeekShape {
  readonly days: number;
  readonly hasTravel: boolean;
}

function seedWeek(diary: Diary, weekMonday: string, { days, hasTravel }: WeekShape): void {
  const travelFrom = hasTravel && isTraveller(diary.mailbox) ? diary.random.below(4) : null;
  const worked = diary.mailbox.workingHours.days.map((day) => weekdays.indexOf(day) - 1);
  for (let day = 0; day < days; day += 1) {
    if (!worked.includes(day)) continue;
    const date = addDays(weekMonday, day);
    const holiday = publicHoliday(date, diary.mailbox.owner.timeZone);
    if (holiday !== null) addAllDay(diary, { date, days: 1, subject: holiday, showAs: 'oof' });
    else if (day === travelFrom) addAllDay(diary, { date, days: 1, subject: 'Travel', showAs: 'busy' });
    else fillDay(diary, date, day + 1);
  }
}

const isTraveller = ({ owner }: Mailbox): boolean => owner.seat !== 'assistant';

function bookedShare({ mailbox, random }: Diary): number {
  const isExecutive = !['assistant', 'lead'].includes(mailbox.owner.seat);
  return (isExecutive ? 0.3 : 0.25) + random.below(16) / 100;
}

function fillDay(diary: Diary, date: string, weekday: number): void {
  const taken = [...(diary.seriesSpans.get(date) ?? [])];
  const clear = clearSpans(diary, date, weekday);
  const hours = hoursOf(diary.mailbox);
  const target = bookedShare(diary) * (hours.end - hours.start);
  let booked = taken.reduce((sum, { start, end }) => sum + end - start, 0);
  for (let attempt = 0; attempt < 60 && booked < target; attempt += 1) {
    const block = proposeBlock(diary, date, hours);
    if ([...taken, ...clear].some((span) => span.start < block.end && block.start < span.end)) continue;
    taken.push(block);
    booked += block.end - block.start;
    addBlock(diary, block);
  }
}

const hoursOf = ({ workingHours: { start, end } }: Mailbox): Span => ({
  start: minuteOf(`2000-01-01T${start}`),
  end: minuteOf(`2000-01-01T${end}`),
});

function proposeBlock({ random }: Diary, date: string, hours: Span): Block {
  const tenth = (hours.end - hours.start) / 10;
  const within = random.pick(tenths) * tenth + random.below(2) * (tenth / 2);
  const start = Math.floor((hours.start + within) / 30) * 30;
  const end = Math.min(hours.end, start + random.pick([30, 30, 60, 60, 90]));
  const isPrivate = random.chance(0.05);
  const showAs = random.chance(0.12) ? 'tentative' : 'busy';
  return {
    date,
    start,
    end,
    subject: isPrivate ? random.pick(privateSubjects) : random.pick(subjects),
    showAs,
    isPrivate,
  };
}

function seriesSpansOf({ events, owner }: Mailbox, monday: string): Map<string, Span[]> {
  const at = (localDate: string): number =>
    instantOf({ local: `${localDate}T00:00:00`, zone: owner.timeZone });
  const [from, to] = [at(addDays(monday, -7 * weeksBack)), at(addDays(monday, 7 * weeksAhead))];
  const byDate = new Map<string, Span[]>();
  for (const { startMs, endMs } of [...events.values()].flatMap((event) => expandEvent(event, from, to))) {
    const { local } = wallTimeAt(startMs, owner.timeZone);
    const start = minuteOf(local);
    const span = { start, end: start + (endMs - startMs) / 60_000 };
    byDate.set(local.slice(0, 10), [...(byDate.get(local.slice(0, 10)) ?? []), span]);
  }
  return byDate;
}

const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** Once in a while something is put over a kept hour all the same. */
function clearSpans({ mailbox, random }: Diary, date: string, weekday: number): Span[] {
  return cleared
    .filter(([day]) => day === weekday && !random.chance(oftenOverruled))
    .map(([, start, end]) => ({ start: minuteIn(mailbox, date, start), end: minuteIn(mailbox, date, end) }));
}

function minuteIn({ owner }: Mailbox, date: string, newYorkMinute: number): number {
  if (owner.timeZone === 'Eastern Standard Time') return newYorkMinute;
  const { local } = wallTimeAt(
    instantOf({ local: `${date}T${clockText(newYorkMinute)}`, zone: 'Eastern Standard Time' }),
    owner.timeZone,
  );
  return minuteOf(local);
}

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;

function addBlock(diary: Diary, block: Block): void {
  const times = {
    start: `${block.date}T${clockText(block.start)}`,
    end: `${block.date}T${clockText(block.end)}`,
  };
  add(diary, {
    ...times,
    subject: block.subject,
    showAs: block.showAs,
    sensitivity: block.isPrivate ? 'private' : 'normal',
    isAllDay: false,
  });
}

function addAllDay(
  diary: Diary,
  { date, days, subject, showAs }: { date: string; days: number; subject: string; showAs: ShowAs },
): void {
  add(diary, {
    start: `${date}T00:00:00`,
    end: `${addDays(date, days)}T00:00:00`,
    subject,
    showAs,
    sensitivity: 'normal',
    isAllDay: true,
  });
}

type Entry = Pick<WorldEvent, 'subject' | 'showAs' | 'sensitivity' | 'isAllDay'> & {
  readonly start: string;
  readonly end: string;
};

function add({ mailbox, createdAt }: Diary, { start, end, ...fields }: Entry): void {
  const zone = mailbox.owner.timeZone;
  const key = `single ${mailbox.owner.upn} ${start} ${fields.subject}`;
  const times = { start: { local: start, zone }, end: { local: end, zone } };
  const event = {
    ...eventWithDefaults({ key, owner: mailbox.owner, createdAt, ...times }),
    ...fields,
    seeded: true,
  };
  mailbox.events.set(event.id, event);
}
