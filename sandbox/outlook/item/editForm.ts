import { newOnlineMeeting, withJoinBlock } from '../../graph/joinBlock';
import { instantOf, wallTimeAt } from '../../world/windowsZones';
import type { HostEvent } from '../methods/HostMethod';
import { innerBody } from './bodyHtml';
import { changeForm } from './changeForm';
import { resolvePerson, withoutDoubles } from './formPeople';
import type { AppointmentForm, ComposedAppointment, FormPerson } from './OpenItem';
import { chosenRecurrence } from './repeats';

/** What the person in front of the screen can do to the form, one field at a time. */
export type FormEdit =
  | { readonly field: 'subject' | 'location' | 'body'; readonly value: string }
  | { readonly field: 'start' | 'end' | 'until' | 'repeat'; readonly value: string }
  | { readonly field: 'required' | 'optional'; readonly add: string }
  | { readonly field: 'required' | 'optional'; readonly remove: string }
  | { readonly field: 'category' | 'removeCategory' | 'removeFile'; readonly value: string }
  | { readonly field: 'online' | 'allDay'; readonly value: boolean };

export type Edited =
  | { readonly kind: 'edited'; readonly events: readonly HostEvent[] }
  | { readonly kind: 'wrong'; readonly because: string };

const wrong = (because: string): Edited => ({ kind: 'wrong', because });

/** A start moved by hand takes the end with it. */
function movedStart({ start, end }: AppointmentForm, local: string): Partial<AppointmentForm> {
  const moved = { local: `${local}:00`, zone: start.zone };
  const lengthMs = instantOf(end) - instantOf(start);
  return { start: moved, end: wallTimeAt(instantOf(moved) + lengthMs, start.zone) };
}

function withUntil({ recurrence }: AppointmentForm, date: string): Partial<AppointmentForm> {
  if (recurrence === null) return {};
  const { range } = recurrence;
  const ended =
    date === ''
      ? ({ ...range, type: 'noEnd', endDate: null } as const)
      : ({ ...range, type: 'endDate', endDate: date } as const);
  return { recurrence: { ...recurrence, range: ended } };
}

/** Somewhere to write before the join block. */
const emptyLine = '<div><br></div>';

/** The switch "Teams meeting": its join block comes into the text at once. The page takes it out again. */
function switchedOnline(item: ComposedAppointment, isOn: boolean): Partial<AppointmentForm> {
  const { form, world, mailbox } = item;
  if (!isOn) return { onlineMeeting: null };
  const meeting = newOnlineMeeting(item.eventId ?? item.id, world.tenantId, mailbox.owner.id);
  return {
    onlineMeeting: meeting,
    bodyHtml: withJoinBlock(form.bodyHtml === '' ? emptyLine : form.bodyHtml, meeting),
  };
}

const without = (people: readonly FormPerson[], address: string): readonly FormPerson[] =>
  people.filter((person) => person.address !== address);

function newCategory({ mailbox, form }: ComposedAppointment, name: string): Partial<AppointmentForm> {
  if (!mailbox.masterCategories.has(name)) mailbox.masterCategories.set(name, 'Preset9');
  return { categories: [...new Set([...form.categories, name])] };
}

function fieldsOf(
  item: ComposedAppointment,
  edit: Exclude<FormEdit, { add: string }>,
): Partial<AppointmentForm> {
  const { form } = item;
  if ('remove' in edit) return { [edit.field]: without(form[edit.field], edit.remove) };
  switch (edit.field) {
    case 'subject':
    case 'location':
      return { [edit.field]: edit.value };
    case 'body':
      return { bodyHtml: innerBody(edit.value) };
    case 'start':
      return movedStart(form, edit.value);
    case 'end':
      return { end: { local: `${edit.value}:00`, zone: form.end.zone } };
    case 'until':
      return withUntil(form, edit.value);
    case 'repeat':
      return { recurrence: chosenRecurrence(form, edit.value) };
    case 'category':
      return newCategory(item, edit.value);
    case 'removeCategory':
      return { categories: form.categories.filter((name) => name !== edit.value) };
    case 'removeFile':
      return { files: form.files.filter(({ id }) => id !== edit.value) };
    case 'allDay':
      return { isAllDay: edit.value };
    case 'online':
      return switchedOnline(item, edit.value);
  }
}

function added(item: ComposedAppointment, list: 'required' | 'optional', typed: string): Edited {
  const person = resolvePerson(item.world, { name: '', address: typed });
  if (person === null) return wrong(`Nobody is called “${typed}”, and it is no address.`);
  const people = withoutDoubles([...item.form[list], person]);
  return { kind: 'edited', events: changeForm(item, { [list]: people }) };
}

/** One change by hand. Says what is wrong with it instead of making it. */
export function editForm(item: ComposedAppointment, edit: FormEdit): Edited {
  if ('add' in edit) return added(item, edit.field, edit.add);
  const fields = fieldsOf(item, edit);
  const { start, end } = { ...item.form, ...fields };
  if (instantOf(end) < instantOf(start)) return wrong('The end is before the start.');
  return { kind: 'edited', events: changeForm(item, fields) };
}
