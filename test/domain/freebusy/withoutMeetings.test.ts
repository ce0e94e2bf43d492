import fc from 'fast-check';
import type { FreeBusy } from '../../../src/domain/freebusy/types';
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

const between = (from: number, until: number) => ({
  startUtc: midnight + from * quarter,
  endUtc: midnight + until * quarter,
});

const viewOf = (freeBusy: readonly FreeBusy[]) => freeBusy.map((one) => (one.known ? one.view : one.because));

test('frees the hour of a meeting for those who are in it, and for nobody else', () => {
  const people = [answer('Ada@contoso.example', '02220'), answer('ben@contoso.example', '02220')];
  const standing = [{ mails: ['ada@Contoso.example'], occurrences: [between(1, 3)] }];
  expect(viewOf(withoutMeetings(people, standing))).toEqual(['00020', '02220']);
});

test('leaves somebody out of office out of office', () => {
  const standing = [{ mails: ['ada@contoso.example'], occurrences: [between(0, 4)] }];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '1233')], standing))).toEqual(['0033']);
});

test('frees a slot that the meeting touches in part', () => {
  const standing = [{ mails: ['ada@contoso.example'], occurrences: [between(0.5, 1.5)] }];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '222')], standing))).toEqual(['002']);
});

test('passes over what lies outside the answer, and over who gave none', () => {
  const silent: FreeBusy = { mail: 'ada@contoso.example', known: false, because: 'No mailbox.' };
  const standing = [{ mails: ['ada@contoso.example'], occurrences: [between(-9, -7), between(7, 9)] }];
  expect(viewOf(withoutMeetings([answer('ada@contoso.example', '222'), silent], standing))).toEqual([
    '222',
    'No mailbox.',
  ]);
});

test('never makes anybody busier, and changes nothing outside the meetings', () => {
  const view = fc.array(fc.constantFrom('0', '1', '2', '3'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(view, fc.nat(50), fc.nat(10), (slots, from, length) => {
      const standing = [{ mails: ['a'], occurrences: [between(from, from + length)] }];
      const [after = ''] = viewOf(withoutMeetings([answer('a', slots.join(''))], standing));
      expect(after).toHaveLength(slots.length);
      slots.forEach((before, at) => {
        const isOwn = at >= from && at < from + length && before !== '3';
        expect(after[at]).toBe(isOwn ? '0' : before);
      });
    }),
  );
});
