import { mailKey } from '../rhythm/sameMail';
import type { AppointmentDraft, FormAttendee, PlainFormChange } from './types';

type AttendeesChange = Extract<PlainFormChange, { readonly kind: 'attendees' }>;
type Lines = Pick<AppointmentDraft, 'required' | 'optional'>;

/**
 * The lines of people with these added. Whoever is asked for as required moves there from the optional line; who was
 * put into the stronger line stays there; nobody is thrown out.
 */
export function withPeople(lines: Lines, asked: Lines): AttendeesChange {
  const required = united(lines.required, asked.required);
  const stay = without(lines.optional, asked.required);
  return { kind: 'attendees', required, optional: united(stay, without(asked.optional, required)) };
}

type People = readonly FormAttendee[];

const united = (standing: People, asked: People): People => [...standing, ...without(asked, standing)];

function without(people: People, others: People): People {
  const keys = new Set(others.map(({ mail }) => mailKey(mail)));
  return people.filter(({ mail }) => !keys.has(mailKey(mail)));
}
