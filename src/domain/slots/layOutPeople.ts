import type { WorkingHours } from '../freebusy/types';
import type { Interval } from '../time/types';
import { daysBetween } from '../time/localDates';
import { layStretches, layView } from './calendarLayers';
import type { CellFrame } from './cellFrame';
import { msPerDay } from '../time/durations';
import type { SlotPerson } from './types';
import type { WeekGrid } from './weekGrid';
import { between, clockOf, daysOff, workdays } from './workdays';
import { utcOf } from '../time/zonedTime';
import { mailKey } from '../rhythm/sameMail';

/** For each cell, the weeks in which a person is held up there. */
export interface WeekLayers {
  /** Busy, out of office, on holiday, or unknown: never claimed free. */
  readonly busy: Uint32Array;
  readonly outside: Uint32Array;
  readonly tentative: Uint32Array;
}

/** A person under the frame. */
export interface LaidPerson {
  readonly person: SlotPerson;
  readonly layers: WeekLayers;
  readonly holidays: readonly Interval[];
  /** Whole days on which the person does not work. */
  readonly daysOff: readonly Interval[];
  /** Outside every working day; empty when the hours are not known, because then every hour counts as one. */
  readonly offHours: readonly Interval[];
}

interface LaidHours {
  readonly offHours: readonly Interval[];
  readonly daysOff: readonly Interval[];
  readonly outside: Uint32Array;
}

/** Lays everybody's answer under the frame, by address in lower case. Grows with people × weeks × slots of the day. */
export function layOutPeople(
  frame: CellFrame,
  people: readonly SlotPerson[],
): ReadonlyMap<string, LaidPerson> {
  const hoursLaid = new Map<string, LaidHours>();
  const layHoursOnce = (hours: WorkingHours | null): LaidHours => {
    const key = hours === null ? '' : [hours.zone, hours.start, hours.end, ...hours.days].join(' ');
    const laid = hoursLaid.get(key) ?? layHours(frame, hours);
    hoursLaid.set(key, laid);
    return laid;
  };
  return new Map(
    people.map((person) => [mailKey(person.freeBusy.mail), layOutPerson(frame, person, layHoursOnce)]),
  );
}

function layHours(frame: CellFrame, hours: WorkingHours | null): LaidHours {
  const outside = new Uint32Array(frame.size);
  if (hours === null) return { offHours: [], daysOff: [], outside };
  const offHours = between(workdays(frame.grid, hours));
  layStretches(frame, offHours, outside);
  return { offHours, daysOff: daysOff(frame.grid, hours), outside };
}

function layOutPerson(
  frame: CellFrame,
  person: SlotPerson,
  layHoursOnce: (hours: WorkingHours | null) => LaidHours,
): LaidPerson {
  const { freeBusy } = person;
  const busy = new Uint32Array(frame.size);
  const tentative = new Uint32Array(frame.size);
  const {
    outside,
    offHours,
    daysOff: freeDays,
  } = layHoursOnce(freeBusy.known ? freeBusy.workingHours : null);
  const holidays = holidaysOf(frame.grid, person);
  if (freeBusy.known) layView(frame, freeBusy, busy, tentative);
  else busy.fill(~0);
  layStretches(frame, holidays, busy);
  layStretches(frame, freeDays, busy);
  return { person, layers: { busy, outside, tentative }, holidays, daysOff: freeDays, offHours };
}

/** The dates as whole days in the person's zone; each once and in order. */
function holidaysOf(grid: WeekGrid, { freeBusy, holidays }: SlotPerson): readonly Interval[] {
  if (holidays.length === 0) return [];
  const hours = freeBusy.known ? freeBusy.workingHours : null;
  const clock = hours === null ? grid.clock : clockOf(grid, hours.zone);
  return [...new Set(holidays)].sort().map((date) => {
    const midnight = grid.firstLocalMs + daysBetween(grid.horizon.firstMonday, date) * msPerDay;
    return { startUtc: utcOf(clock, midnight), endUtc: utcOf(clock, midnight + msPerDay) };
  });
}
