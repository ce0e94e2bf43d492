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
  const keys = new Set(required.map(({ mail }) => mailKey(mail)));
  const optional = united(lines.optional, asked.optional).filter(({ mail }) => !keys.has(mailKey(mail)));
  return { kind: 'attendees', required, optional };
}

function united(standing: readonly FormAttendee[], asked: readonly FormAttendee[]): readonly FormAttendee[] {
  const keys = new Set(standing.map(({ mail }) => mailKey(mail)));
  return [...standing, ...asked.filter(({ mail }) => !keys.has(mailKey(mail)))];
}
