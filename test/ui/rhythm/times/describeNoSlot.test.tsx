import type { Miss, NoSlotReason } from '../../../../src/domain/slots/types';
import { describeMiss, describeState } from '../../../../src/ui/rhythm/times/describeMiss';
import { describeNoSlot } from '../../../../src/ui/rhythm/times/proposal/Proposal';

test.each<[NoSlotReason, string]>([
  [
    { kind: 'overlap' },
    'Within what is allowed they always overlap, and somebody is required in more than one: widen the hours or unlock a time.',
  ],
  [
    { kind: 'lockedOnNoDate' },
    'The locked time falls on no date of the horizon: unlock it or look further ahead.',
  ],
  [{ kind: 'noWeekday' }, 'No weekday is allowed: allow at least one.'],
  [
    { kind: 'doesNotFit', durationMinutes: 60, from: '10:00', until: '10:30' },
    '60 minutes do not fit between 10:00 and 10:30: widen the hours or shorten the meeting.',
  ],
  [{ kind: 'onNoDate' }, 'The meeting falls on no date of the horizon: look further ahead.'],
])('says why there is no time, and the way out: %#', (because, words) =>
  expect(describeNoSlot(because)).toBe(words),
);

const format = {
  nameOf: (mail: string) => (mail === 'ada@example.com' ? 'Ada Okafor' : mail),
  formatDates: (dates: readonly string[]) => dates.join(' and '),
};
const miss = (kind: Miss['kind'], ...dates: readonly string[]): Miss => ({
  ...{ mail: 'ada@example.com', isRequired: true, kind, dates },
});

test.each<[Miss, string]>([
  [miss('outOfOffice', '3 March', '10 March'), 'Ada Okafor is out on 3 March and 10 March'],
  [miss('holiday', '3 March'), 'Ada Okafor is on holiday on 3 March'],
  [miss('dayOff', '3 March'), 'Ada Okafor does not work on 3 March'],
  [miss('busy', '3 March', '10 March', '17 March'), 'Ada Okafor is busy every time'],
  [miss('unknown', '3 March'), 'Ada Okafor gave no answer for 3 March'],
  [miss('unknown', '3 March', '10 March', '17 March'), 'Ada Okafor gave no answer'],
  [miss('outsideWorkingHours', '3 March'), 'Ada Okafor is outside working hours on 3 March'],
  [miss('tentative', '3 March'), 'Ada Okafor is tentative on 3 March'],
])('says who misses which of three dates: %#', (missed, words) =>
  expect(describeMiss(missed, 3, format)).toBe(words),
);

test('says what is the matter at one date', () => {
  expect(describeState('unknown')).toBe('gave no answer');
  expect(describeState('busy')).toBe('is busy');
});
