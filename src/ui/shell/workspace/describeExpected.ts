import type { MalformedField } from '../../../domain/workspace/types';

/** What would be understood in the field. */
export function describeExpected({ list, field }: MalformedField): string {
  if (list === 'settings' && field === 'value') return 'Choose it anew on its screen, or empty it here.';
  return expected[field] ?? 'Empty it, then choose it anew on its screen.';
}

const aDate = 'Write a date of the calendar, such as 2026-12-01.';
const yesOrNo = 'Write yes or no.';
const aLetter = 'Write R, A, C or I.';

const expected: Readonly<Record<string, string>> = {
  key: 'The key of a row names what it is about and cannot be mended here.',
  date: `${aDate} The first date of a series falls on its weekday.`,
  on: aDate,
  due: aDate,
  time: 'Write a time of day, such as 09:30.',
  zone: 'Write a time zone, such as Europe/Berlin.',
  durationMinutes: 'Write whole minutes, from 1 to 1440.',
  number: 'Write a whole number from 1 to 99999.',
  figure: 'Write a number that is not negative.',
  isAsked: yesOrNo,
  isOwn: yesOrNo,
  retired: yesOrNo,
  CAIO: aLetter,
  CIO: aLetter,
  COO: aLetter,
  CEO: aLetter,
  personMail: 'Write one address, such as grace.liu@contoso.com.',
  personId: 'Empty it, then choose the person anew.',
  kind: 'Write decision, action or escalation.',
  status: 'Write open or done.',
};
