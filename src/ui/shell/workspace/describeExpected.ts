import type { Field } from '../../../domain/workspace/fieldTypes';
import { fieldIn } from '../../../domain/workspace/listFields';
import type { MalformedField } from '../../../domain/workspace/types';

/** What would be understood in the field. */
export function describeExpected({ list, field: name }: MalformedField): string {
  if (name === 'key') return 'The key of a row names what it is about and cannot be mended here.';
  if (list === 'settings' && name === 'value') return 'Choose it anew on its screen, or empty it here.';
  const field = fieldIn(list, name);
  const expected = field === null ? chosenElsewhere : expectedIn(field);
  return name === 'date' ? `${expected} The first date of a series falls on its weekday.` : expected;
}

const chosenElsewhere = 'Empty it, then choose it anew on its screen.';

function expectedIn(field: Field): string {
  switch (field.type) {
    case 'date':
      return 'Write a date of the calendar, such as 2026-12-01.';
    case 'time':
      return 'Write a time of day, such as 09:30.';
    case 'zone':
      return 'Write a time zone, such as Europe/Berlin.';
    case 'whole':
      return `Write a whole number from ${field.from} to ${field.to}.`;
    case 'figure':
      return 'Write a number that is not negative.';
    case 'boolean':
      return 'Write yes or no.';
    case 'mail':
      return 'Write one address, such as grace.liu@contoso.com.';
    case 'personId':
      return 'Empty it, then choose the person anew.';
    case 'oneOf':
    case 'letter':
      return `Write ${alternatives.format(field.values)}.`;
    default:
      return chosenElsewhere;
  }
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });
