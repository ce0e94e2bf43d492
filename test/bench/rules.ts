import { RRuleTemporal } from 'rrule-temporal';
import { conflictsOf } from '../../src/domain/freebusy/conflictsOf';
import type { FreeBusy } from '../../src/domain/freebusy/types';
import { raciOf } from '../../src/domain/raci/raciOf';
import { searchDecisions } from '../../src/domain/raci/searchDecisions';
import { expandSeries } from '../../src/domain/recurrence/expandSeries';
import type { SeriesTime } from '../../src/domain/recurrence/types';
import { toInstant } from '../../src/domain/time/toInstant';
import type { Figure } from './figure';
import { medianMs } from './medianMs';

const zone = 'America/New_York';
const weekMs = 7 * 24 * 3_600_000;

const weekly: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-12-01',
  startTime: '10:00',
  durationMinutes: 45,
  zone,
};
const startUtc = toInstant('2026-12-01', '10:00', zone);

function expansion(weeks: number): Figure {
  const window = { startUtc, endUtc: startUtc + weeks * weekMs };
  const value = medianMs(() => expandSeries(weekly, window));
  const baseline = medianMs(() => {
    const rule = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:20261201T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU`,
    });
    return rule.between(new Date(window.startUtc), new Date(window.endUtc), false);
  });
  return {
    name: 'expand a weekly series',
    value,
    unit: 'ms',
    conditions: `${weeks} weeks, wall-clock time across daylight saving`,
    baseline: { name: 'rrule-temporal', value: baseline },
    ratio: value / baseline,
  };
}

const answer = (person: number, weeks: number): FreeBusy => ({
  mail: `person${person}@contoso.com`,
  known: true,
  startUtc,
  slotMinutes: 15,
  view: '0000222200001100'.repeat(weeks * 42),
  workingHours: {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    start: '09:00',
    end: '17:00',
    zone,
  },
});

function conflicts(people: number, weeks: number): Figure {
  const occurrences = expandSeries(weekly, { startUtc, endUtc: startUtc + weeks * weekMs });
  const answers = Array.from({ length: people }, (_, person) => answer(person, weeks));
  return {
    name: 'conflicts of a series',
    value: medianMs(() => conflictsOf(occurrences, answers), 15),
    unit: 'ms',
    conditions: `${people} people, ${weeks} weeks`,
  };
}

/** How long the rules take, and how their cost grows. */
export function benchRules(): readonly Figure[] {
  const rows = raciOf({ model: 'caio-reports-to-ceo' });
  return [
    {
      name: 'find a decision',
      value: medianMs(() => searchDecisions(rows, 'who approves a model?')),
      unit: 'ms',
      conditions: '12 decisions',
    },
    ...[26, 104, 520].map(expansion),
    conflicts(12, 26),
    conflicts(12, 104),
    conflicts(48, 26),
  ];
}
