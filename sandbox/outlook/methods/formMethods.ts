import { instantOf, wallTimeAt } from '../../world/windowsZones';
import { HostError } from '../HostError';
import { hasMood } from '../moodsOf';
import { asWritten } from '../item/writtenHtml';
import { changeForm } from '../item/changeForm';
import { htmlOfText, innerBody } from '../item/bodyHtml';
import { personToJson, readPeople } from '../item/formPeople';
import { recurrenceFromJson, recurrenceToJson, type RecurrenceJson } from '../item/recurrenceJson';
import { saveAppointment } from '../item/sendAppointment';
import type { AppointmentForm, ComposedAppointment, FormPerson } from '../item/OpenItem';
import { inForm, type HostMethod, type MethodAnswer, type MethodParameters } from './HostMethod';

const lists = ['required', 'optional'] as const;
const html = 3;

const listOf = ({ recipientField }: MethodParameters): (typeof lists)[number] => {
  const list = lists[Number(recipientField)];
  if (list === undefined) throw new HostError('InvalidParameterValueError');
  return list;
};

const change = (item: ComposedAppointment, fields: Partial<AppointmentForm>): MethodAnswer => ({
  events: changeForm(item, fields),
});

function textWithin(value: unknown, length: number): string {
  if (typeof value !== 'string' || value.length > length) throw new HostError('InvalidParameterValueError');
  return value;
}

function setRecurrence(item: ComposedAppointment, { recurrenceData }: MethodParameters): MethodAnswer {
  if (item.originalDate !== null) throw new HostError('SetRecurrenceOnInstanceError');
  if (recurrenceData === null || recurrenceData === undefined) return change(item, { recurrence: null });
  return change(item, recurrenceFromJson(recurrenceData as RecurrenceJson, item.mailbox.owner.timeZone));
}

/** A new start keeps the length; an end before the start is refused. */
function setTime(item: ComposedAppointment, { TimeProperty, time }: MethodParameters): MethodAnswer {
  if (item.form.recurrence !== null && hasMood(item, 'refusesSeriesTime'))
    throw new HostError('InternalError');
  const { start, end } = item.form;
  const moved = wallTimeAt(Number(time), start.zone);
  if (TimeProperty === 1) {
    const lengthMs = instantOf(end) - instantOf(start);
    return change(item, { start: moved, end: wallTimeAt(Number(time) + lengthMs, start.zone) });
  }
  if (Number(time) < instantOf(start)) throw new HostError('InvalidEndTime');
  return change(item, { end: moved });
}

const asHtml = (item: ComposedAppointment, { data, coercionType }: MethodParameters): string =>
  coercionType === html ? asWritten(item, innerBody(String(data))) : htmlOfText(String(data));

/** Classic Outlook counts whoever organizes among those who are required. */
function reportedPeople(item: ComposedAppointment, list: (typeof lists)[number]): readonly FormPerson[] {
  const { form, mailbox } = item;
  if (list === 'optional' || !hasMood(item, 'organizerAmongAttendees')) return form[list];
  const { displayName: name, mail: address } = mailbox.owner;
  return [{ name, address }, ...form.required.filter((person) => person.address !== address)];
}

/** Whoever may write in somebody's calendar has all rights to its items. */
const allRights = 63;

function sharedProperties({ mailbox, person }: ComposedAppointment): MethodAnswer {
  if (mailbox.owner === person) throw new HostError('OperationNotSupported');
  const { mail } = mailbox.owner;
  return { data: { owner: mail, targetMailbox: mail, targetRestUrl: '', delegatePermissions: allRights } };
}

/** What every field of the form can be asked and told. */
export const formMethods: Readonly<Record<number, HostMethod>> = {
  17: inForm('item.subject.setAsync', '1.1', (item, { subject }) =>
    change(item, { subject: textWithin(subject, 255) }),
  ),
  18: inForm('item.subject.getAsync', '1.1', ({ form }) => ({ data: form.subject })),
  15: inForm('attendees.getAsync', '1.1', (item, params) => ({
    data: reportedPeople(item, listOf(params)).map((person) => personToJson(item, person)),
  })),
  21: inForm('attendees.setAsync', '1.1', (item, params) =>
    change(item, { [listOf(params)]: readPeople(item.world, params.recipientArray, []) }),
  ),
  22: inForm('attendees.addAsync', '1.1', (item, params) => {
    const list = listOf(params);
    return change(item, { [list]: readPeople(item.world, params.recipientArray, item.form[list]) });
  }),
  24: inForm('item.start.getAsync', '1.1', ({ form }, { TimeProperty }) => ({
    data: instantOf(TimeProperty === 1 ? form.start : form.end),
  })),
  25: inForm('item.start.setAsync', '1.1', setTime),
  26: inForm('item.location.getAsync', '1.1', ({ form }) => ({ data: form.location })),
  27: inForm('item.location.setAsync', '1.1', (item, { location }) =>
    change(item, { location: textWithin(location, 255) }),
  ),
  103: inForm('item.recurrence.getAsync', '1.7', (item) => ({
    data: hasMood(item, 'nullRecurrence') ? null : recurrenceToJson(item.form.recurrence, item.form),
  })),
  104: inForm('item.recurrence.setAsync', '1.7', setRecurrence),
  107: inForm('item.organizer.getAsync', '1.7', (item) => {
    const { displayName, mail } = item.mailbox.owner;
    return { data: { ...personToJson(item, { name: displayName, address: mail }), appointmentResponse: 1 } };
  }),
  14: inForm('item.body.getTypeAsync', '1.1', () => ({ data: 'html' })),
  38: inForm('item.body.setAsync', '1.3', (item, params) => change(item, { bodyHtml: asHtml(item, params) })),
  23: inForm('item.body.prependAsync', '1.1', (item, params) =>
    change(item, { bodyHtml: `${asHtml(item, params)}${item.form.bodyHtml}` }),
  ),
  32: inForm('item.saveAsync', '1.3', (item) => ({ data: saveAppointment(item) })),
  164: inForm('item.getItemIdAsync', '1.8', ({ eventId }) => {
    if (eventId === null) throw new HostError('ItemNotSaved');
    return { data: eventId };
  }),
  41: inForm('item.close', '1.3', () => ({ act: { kind: 'close' } })),
  169: inForm('item.isAllDayEvent.getAsync', '1.14', ({ form }) => ({ data: form.isAllDay })),
  170: inForm('item.isAllDayEvent.setAsync', '1.14', (item, { isAllDayEvent }) =>
    change(item, { isAllDay: isAllDayEvent === true }),
  ),
  108: inForm('item.getSharedPropertiesAsync', '1.8', sharedProperties),
  171: inForm('item.sensitivity.getAsync', '1.14', () => ({ data: 'normal' })),
};
