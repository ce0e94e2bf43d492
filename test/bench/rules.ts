import { RRuleTemporal } from 'rrule-temporal';
import { findAgenda } from '../../src/domain/agenda/agendaInBody';
import { findingsOf } from '../../src/domain/findings/findingsOf';
import { conflictsOf } from '../../src/domain/freebusy/conflictsOf';
import type { FreeBusy } from '../../src/domain/freebusy/types';
import type { Organization } from '../../src/domain/org/types';
import { raciOf } from '../../src/domain/raci/raciOf';
import { searchDecisions } from '../../src/domain/raci/searchDecisions';
import type { MatrixRow } from '../../src/domain/raci/types';
import { newestFirst, searchRecord } from '../../src/domain/record/searchRecord';
import { expandSeries } from '../../src/domain/recurrence/occurrences';
import type { SeriesTime } from '../../src/domain/recurrence/types';
import { newEntry } from '../../src/domain/workspace/recordRows';
import type { RecordEntry } from '../../src/domain/workspace/types';
import { toInstant } from '../../src/domain/time/zonedTime';
import { hostileMail, hostilePieces } from '../domain/agenda/hostileMail';
import { titleOfDecision, titleOfEntry } from './bigWorkspace';
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

/** Decisions of an organization that has many, no two with one title. */
function manyDecisions(count: number): Organization {
  const matrix = Array.from({ length: count }, (_, index): MatrixRow => ({
    decision: `own-${index}`,
    number: index + 1,
    title: titleOfDecision(index),
    letters: { CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'I' },
    retired: false,
  }));
  return { model: 'caio-reports-to-ceo', seats: {}, escalation: 'fromModel', matrix };
}

/** One more letter typed: the words of the rows are known from the letters before. */
function keystroke(count: number): Figure {
  const rows = raciOf(manyDecisions(count));
  const value = medianMs(() => searchDecisions(rows, 'who approves a budget for pil'));
  const baseline = medianMs(() => rows.filter(({ title }) => title.toLowerCase().includes('pil')));
  return {
    name: 'find a decision, one keystroke',
    value,
    unit: 'ms',
    conditions: `${count} decisions`,
    baseline: { name: 'look for the letters in each title', value: baseline },
    ratio: value / baseline,
  };
}

/** A word that nobody wrote before: it is held against every word of every title. */
function misspeltKeystroke(count: number): Figure {
  const rows = raciOf(manyDecisions(count));
  let typed = 0;
  const neverSeen = () =>
    `who approves reprot${(typed += 1).toString(2).replace(/0/g, 'q').replace(/1/g, 'x')}`;
  return {
    name: 'find a decision by a word nobody knows, one keystroke',
    value: medianMs(() => searchDecisions(rows, neverSeen())),
    unit: 'ms',
    conditions: `${count} decisions`,
  };
}

function findings(count: number): Figure {
  const settings = { organization: manyDecisions(count), overrides: [] };
  return {
    name: 'check the matrix for findings',
    value: medianMs(() => findingsOf({ settings }), 15),
    unit: 'ms',
    conditions: `${count} decisions`,
  };
}

function recordSearch(count: number): Figure {
  const entries = Array.from({ length: count }, (_, index): RecordEntry => ({
    ...newEntry(`entry-${index}`, `2026-${String(1 + (index % 12)).padStart(2, '0')}-01`),
    kind: 'action',
    title: titleOfEntry(index),
    status: index % 3 === 0 ? 'done' : 'open',
    notes: 'Asked the owner twice; the answer comes with the next report to the council.',
  }));
  const ordered = newestFirst(entries);
  return {
    name: 'find in the record, one keystroke',
    value: medianMs(() => searchRecord(ordered, 'budget unit 1', { openOnly: true })),
    unit: 'ms',
    conditions: `${count} entries`,
  };
}

/** Somebody's mail of this length, of the kind that takes longest, beside half of it: read in one pass that is twice. */
function mailReading(length: number): Figure {
  const medianOf = (characters: number): readonly number[] =>
    Object.values(hostilePieces).map((piece) => {
      const html = hostileMail(piece, characters);
      return medianMs(() => findAgenda(html), 5);
    });
  const [whole, half] = [medianOf(length), medianOf(length / 2)];
  const at = whole.indexOf(Math.max(...whole));
  const [value, baseline] = [whole[at] ?? 0, half[at] ?? 0];
  return {
    name: 'find the agenda in a hostile mail',
    value,
    unit: 'ms',
    conditions: `${length} characters: ${Object.keys(hostilePieces)[at] ?? ''}`,
    baseline: { name: 'half of it', value: baseline },
    ratio: value / baseline,
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
    ...[12, 1_000, 10_000].map(keystroke),
    ...[12, 1_000, 10_000].map(misspeltKeystroke),
    ...[12, 1_000, 10_000].map(findings),
    ...[2_000, 20_000].map(recordSearch),
    ...[26, 104, 520].map(expansion),
    conflicts(12, 26),
    conflicts(12, 104),
    conflicts(48, 26),
    ...[200_000, 400_000].map(mailReading),
  ];
}
