import { addDays } from '../../world/localDates';
import { instantOf } from '../../world/windowsZones';
import type { HostEvent } from '../methods/HostMethod';
import type { AppointmentForm, ComposedAppointment } from './OpenItem';
import { movedRecurrence, recurrenceToJson } from './recurrenceJson';

/** Changes the form, whoever asked for it, and gives what the add-in's handlers hear of it. */
export function changeForm(item: ComposedAppointment, fields: Partial<AppointmentForm>): HostEvent[] {
  const before = item.form;
  const after = consistent({ ...before, ...fields }, fields);
  item.form = after;
  return [...peopleEvents(before, after), ...timeEvents(before, after), ...recurrenceEvents(before, after)];
}

function consistent(form: AppointmentForm, fields: Partial<AppointmentForm>): AppointmentForm {
  const whole = form.isAllDay ? { ...form, ...wholeDays(form) } : form;
  return withFollowingPattern(whole, fields);
}

/** From midnight to a midnight, at least a day. */
function wholeDays({ start, end }: AppointmentForm): Pick<AppointmentForm, 'start' | 'end'> {
  const midnight = (date: string): string => `${date}T00:00:00`;
  const first = start.local.slice(0, 10);
  const last = end.local.endsWith('T00:00:00') ? end.local.slice(0, 10) : addDays(end.local.slice(0, 10), 1);
  const after = last > first ? last : addDays(first, 1);
  return { start: { ...start, local: midnight(first) }, end: { ...end, local: midnight(after) } };
}

/** A series that was given another first day by its start has its pattern's days follow. */
function withFollowingPattern(form: AppointmentForm, fields: Partial<AppointmentForm>): AppointmentForm {
  if (form.recurrence === null || fields.recurrence !== undefined || fields.start === undefined) return form;
  return { ...form, recurrence: movedRecurrence(form.recurrence, form.start) };
}

const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function peopleEvents(before: AppointmentForm, after: AppointmentForm): HostEvent[] {
  const changed = {
    requiredAttendees: isOther(before.required, after.required),
    optionalAttendees: isOther(before.optional, after.optional),
    resources: false,
  };
  const isSame = !changed.requiredAttendees && !changed.optionalAttendees;
  return isSame ? [] : [{ name: 'olkRecipientsChanged', data: [JSON.stringify(changed)] }];
}

function timeEvents(before: AppointmentForm, after: AppointmentForm): HostEvent[] {
  const timesOf = ({ start, end }: AppointmentForm): object => ({
    start: instantOf(start),
    end: instantOf(end),
  });
  return isOther(timesOf(before), timesOf(after))
    ? [{ name: 'olkAppointmentTimeChanged', data: [JSON.stringify(timesOf(after))] }]
    : [];
}

function recurrenceEvents(before: AppointmentForm, after: AppointmentForm): HostEvent[] {
  const reported = (form: AppointmentForm): unknown => recurrenceToJson(form.recurrence, form);
  if (!isOther(reported(before), reported(after))) return [];
  const recurrence = after.recurrence === null ? null : JSON.stringify(reported(after));
  return [{ name: 'olkRecurrenceChanged', data: [JSON.stringify({ recurrence })] }];
}
