import fc from 'fast-check';
import type { BusyItem, BusyKind, FreeBusy } from '../../../src/domain/freebusy/types';
import { withoutMeetings } from '../../../src/domain/freebusy/withoutMeetings';

const quarter = 15 * 60_000;
const midnight = Date.parse('2026-12-01T00:00:00Z');

const answer = (mail: string, view: string): FreeBusy => ({
  mail,
  known: true,
  startUtc: midnight,
  slotMinutes: 15,
  view,
  workingHours: null,
});

const holds = (mail: string, kind: BusyKind = 'busy') => ({ mail, kind });

const between = (from: number, until: number) => ({
  startUtc: midnight + from * quarter,
  endUtc: midnight + until * quarter,
});

const viewOf = (freeBusy: readonly FreeBusy[]) => freeBusy.map((one) => (one.known ? one.view : null));

test('frees the hour of a meeting for those who are in it, and for nobody else', () => {
  const people = [answer('Ada@contoso.example', '02220'), answer('ben@contoso.example', '02220')];
  const standing = [{ people: [holds('ada@Contoso.example')], occurrences: [between(1, 3)] }];
  expect(viewOf(withoutMeetings(people, standing))).toEqual(['00020', '02220']);
});

test('leaves somebody out of office out of office', () => {
  const standing = [{ people: [holds('ada@contoso.example')], occurrences: [between(0, 4)] }];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '1233')], standing))).toEqual(['0033']);
});

test('frees a slot that the meeting touches in part', () => {
  const standing = [{ people: [holds('ada@contoso.example')], occurrences: [between(0.5, 1.5)] }];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '222')], standing))).toEqual(['002']);
});

test('passes over what lies outside the answer, and over who gave none', () => {
  const silent: FreeBusy = { mail: 'ada@contoso.example', known: false };
  const standing = [
    { people: [holds('ada@contoso.example')], occurrences: [between(-9, -7), between(7, 9)] },
  ];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '222'), silent], standing))).toEqual([
    '222',
    null,
  ]);
});

test('never makes anybody busier, and changes nothing outside the meetings', () => {
  const view = fc.array(fc.constantFrom('0', '1', '2', '3'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(view, fc.nat(50), fc.nat(10), (slots, from, length) => {
      const standing = [{ people: [holds('a')], occurrences: [between(from, from + length)] }];
      const after = viewOf(withoutMeetings([answer('a', slots.join(''))], standing))[0] ?? '';
      expect(after).toHaveLength(slots.length);
      slots.forEach((before, at) => {
        const isOwn = at >= from && at < from + length && before !== '3';
        expect(after[at]).toBe(isOwn ? '0' : before);
      });
    }),
  );
});

/** The view that Exchange makes of the entries: of each slot the firmest. */
function made(items: readonly BusyItem[], slots = 40): FreeBusy {
  const digit = { tentative: 1, busy: 2, outOfOffice: 3 } as const;
  const view = Array.from({ length: slots }, (_, at) => {
    const { startUtc, endUtc } = between(at, at + 1);
    const touching = items.filter((item) => item.startUtc < endUtc && startUtc < item.endUtc);
    return Math.max(0, ...touching.map(({ kind }) => digit[kind]));
  }).join('');
  return { mail: 'a', known: true, startUtc: midnight, slotMinutes: 15, view, items, workingHours: null };
}

const item = (from: number, until: number, kind: BusyKind): BusyItem => ({ ...between(from, until), kind });

test('takes its own meeting out and leaves what lies under it', () => {
  const under = item(2, 6, 'busy');
  const standing = [{ people: [holds('a', 'tentative')], occurrences: [between(1, 4)] }];
  expect(withoutMeetings([made([item(1, 4, 'tentative'), under], 8)], standing)).toEqual([made([under], 8)]);
});

test('of two entries at one time takes out the one that is as firm as the meeting', () => {
  const [own, other] = [item(1, 4, 'busy'), item(1, 4, 'tentative')];
  const standing = [{ people: [holds('a', 'busy')], occurrences: [between(1, 4)] }];
  expect(withoutMeetings([made([other, own])], standing)).toEqual([made([other])]);
});

test('a meeting that somebody took out of their calendar frees nothing there', () => {
  const answer = made([item(0, 3, 'busy')]);
  const standing = [{ people: [holds('a')], occurrences: [between(1, 4)] }];
  expect(withoutMeetings([answer], standing)).toEqual([answer]);
});

test('what the view tells and no entry does stays', () => {
  const answer = { ...made([item(1, 3, 'tentative')], 4), view: '0120' };
  const standing = [{ people: [holds('a', 'tentative')], occurrences: [between(1, 3)] }];
  expect(viewOf(withoutMeetings([answer], standing))).toEqual(['0020']);
});

test('law: held and taken out again, a meeting changes nothing, whatever lies there', () => {
  const entries = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 35 }),
      length: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom<BusyKind>('tentative', 'busy', 'outOfOffice'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(entries, entries, (others, meetings) => {
      const before = others.map(({ from, length, kind }) => item(from / 2, (from + length) / 2, kind));
      const own = meetings.map(({ from, length, kind }) =>
        item(from / 2, (from + length) / 2, kind === 'outOfOffice' ? 'busy' : kind),
      );
      const standing = own.map((meeting) => ({ people: [holds('a', meeting.kind)], occurrences: [meeting] }));
      const [after] = withoutMeetings([made([...own, ...before])], standing);
      expect(after?.known === true && after.view).toBe((made(before) as { view: string }).view);
    }),
    { numRuns: 400 },
  );
});
