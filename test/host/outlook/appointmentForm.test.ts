import type { FormChange } from '../../../src/application/ports/AppointmentForm';
import { FailureError } from '../../../src/application/ports/Failure';
import { tagOf } from '../../../src/domain/appointment/formDifferences';
import { appointmentForm } from '../../../src/host/outlook/appointmentForm';
import { officeCalls } from '../../../src/host/outlook/officeCalls';
import { expected } from '../../domain/appointment/builders';
import { fakeTimer } from '../fakeTimer';
import { ben, FakeOffice, FakeSeriesTime, sam } from './fakeOffice';

const council = expected('governance-council');

function formOf(office: FakeOffice) {
  const { timer, pass } = fakeTimer();
  const { library } = office;
  const item = office.item as Office.AppointmentCompose;
  return { form: appointmentForm({ office: library, item, call: officeCalls(library, timer) }), pass };
}

const agenda = '<div id="tandem-agenda"><h2>Agenda</h2></div>';
const joinBlock =
  '<div class="me-email-text"><a href="https://teams.microsoft.com/l/meetup-join/1">Join</a></div>';
const file = { name: 'AI Governance Council agenda.docx', contentType: 'x', base64: 'QUJD' };
const attendee = ({ displayName, emailAddress }: typeof ben) => ({ name: displayName, mail: emailAddress });

const everything: readonly FormChange[] = [
  { kind: 'subject', subject: 'AI Governance Council' },
  { kind: 'attendees', required: [attendee(ben)], optional: [attendee(sam)] },
  { kind: 'recurrence', time: council.time },
  { kind: 'body', agendaHtml: agenda },
  { kind: 'agendaFile', file },
  { kind: 'category', name: 'Tandem' },
  tagOf(council),
];

test('an empty form is read as empty', async () => {
  const { form } = formOf(new FakeOffice());
  expect(form.missingParts).toEqual([]);
  expect(await form.read()).toEqual({
    subject: '',
    organizer: { name: 'Ada Okafor', mail: 'ada@example.com' },
    required: [],
    optional: [],
    time: { startUtc: Date.UTC(2026, 11, 1, 9), endUtc: Date.UTC(2026, 11, 1, 9, 30) },
    recurrence: null,
    hasAgenda: false,
    attachmentNames: [],
    categories: [],
    meeting: null,
  });
});

test('what is filled in is read back', async () => {
  const { form } = formOf(new FakeOffice());
  const outcomes = await form.fill(everything);
  expect(outcomes).toEqual(everything.map(() => ({ kind: 'done' })));
  expect(await form.read()).toMatchObject({
    subject: 'AI Governance Council',
    required: [attendee(ben)],
    optional: [attendee(sam)],
    recurrence: council.time,
    hasAgenda: true,
    attachmentNames: [file.name],
    categories: ['Tandem'],
    meeting: 'governance-council',
  });
});

test('the series goes to Outlook in wall-clock time, and start and end are left to it', async () => {
  const office = new FakeOffice();
  await formOf(office).form.fill([{ kind: 'recurrence', time: council.time }]);
  expect(office.state.recurrence).toMatchObject({
    recurrenceType: 'monthly',
    recurrenceProperties: { interval: 1, dayOfWeek: 'thu', weekNumber: 'first' },
    recurrenceTimeZone: { name: 'W. Europe Standard Time' },
    seriesTime: { startDate: '2026-12-03', startTime: 'T10:00:00.000', minutes: 90, endDate: null },
  });
  expect(office.log).not.toContain('start.set');
});

test('an agenda is added before the text without rewriting it; an older one is replaced around the join block', async () => {
  const office = new FakeOffice({ form: { body: `<p>Mine</p>${joinBlock}` } });
  const { form } = formOf(office);
  await form.fill([{ kind: 'body', agendaHtml: agenda }]);
  expect(office.state.body).toBe(`${agenda}<p>Mine</p>${joinBlock}`);
  expect(office.log).not.toContain('body.set');
  const newer = agenda.replace('Agenda', 'Newer');
  await form.fill([{ kind: 'body', agendaHtml: newer }]);
  expect(office.state.body).toBe(`${newer}<p>Mine</p>${joinBlock}`);
});

test('a file of the same name is replaced, others stay', async () => {
  const mine = { id: 'mine', name: 'Notes.docx' };
  const office = new FakeOffice({ form: { attachments: [mine, { id: 'old', name: file.name }] } });
  await formOf(office).form.fill([{ kind: 'agendaFile', file }]);
  expect(office.state.attachments).toEqual([mine, { id: `new-${file.name}`, name: file.name }]);
});

test('a file that cannot be attached does not cost the older one', async () => {
  const old = { id: 'old', name: file.name };
  const office = new FakeOffice({ form: { attachments: [old] } });
  office.refused.set('attachments.add', 'The attachment is too large.');
  const [outcome] = await formOf(office).form.fill([{ kind: 'agendaFile', file }]);
  expect(outcome).toMatchObject({
    kind: 'failed',
    failure: {
      kind: 'outlook',
      detail: `Outlook could not attach “${file.name}”: The attachment is too large.`,
      code: '9020',
    },
  });
  expect(office.state.attachments).toEqual([old]);
});

test('people are only added where nobody has to go', async () => {
  const office = new FakeOffice({ form: { requiredAttendees: [sam] } });
  const { form } = formOf(office);
  await form.fill([{ kind: 'attendees', required: [attendee(sam), attendee(ben)], optional: [] }]);
  expect(office.state.requiredAttendees).toEqual([sam, ben]);
  expect(office.log).not.toContain('requiredAttendees.set');
  await form.fill([{ kind: 'attendees', required: [attendee(ben)], optional: [] }]);
  expect(office.state.requiredAttendees).toEqual([ben]);
});

test('more than a hundred people go in several calls', async () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ name: `P${at}`, mail: `p${at}@example.com` }));
  const office = new FakeOffice({ form: { optionalAttendees: [sam] } });
  await formOf(office).form.fill([{ kind: 'attendees', required: many, optional: many }]);
  expect(office.state.requiredAttendees).toHaveLength(250);
  expect(office.state.optionalAttendees.map(({ emailAddress }) => emailAddress)).toEqual(
    many.map(({ mail }) => mail),
  );
});

test('a subject is cut where Outlook would refuse it', async () => {
  const office = new FakeOffice();
  await formOf(office).form.fill([{ kind: 'subject', subject: 'x'.repeat(300) }]);
  expect(office.state.subject).toHaveLength(255);
});

test('one part that fails stops none of the others', async () => {
  const office = new FakeOffice();
  office.refused.set('recurrence.set', 'Not on an instance.');
  const outcomes = await formOf(office).form.fill(everything);
  expect(outcomes.map(({ kind }) => kind)).toEqual([
    'done',
    'done',
    'failed',
    'done',
    'done',
    'done',
    'done',
  ]);
});

test('a zone without a Windows name is told, with its name', async () => {
  const time = { ...council.time, zone: 'Mars/Olympus' };
  const [outcome] = await formOf(new FakeOffice()).form.fill([{ kind: 'recurrence', time }]);
  expect(outcome).toMatchObject({
    kind: 'failed',
    failure: { detail: expect.stringContaining('Mars/Olympus') as string },
  });
});

test.each([
  ['1.6', ['recurrence', 'agendaFile', 'category']],
  ['1.7', ['agendaFile', 'category']],
  ['1.8', []],
])('Outlook with the mailbox of %s lacks %j', async (mailbox, parts) => {
  const office = new FakeOffice({ mailbox });
  const { form } = formOf(office);
  expect(form.missingParts).toEqual(parts);
  const outcomes = await form.fill(everything);
  expect(everything.filter((_, at) => outcomes[at]!.kind === 'unsupported').map(({ kind }) => kind)).toEqual(
    parts,
  );
  expect(await form.read()).toMatchObject({
    subject: 'AI Governance Council',
    meeting: 'governance-council',
  });
});

test('a category that the mailbox does not know is told as such', async () => {
  const office = new FakeOffice();
  office.refused.set('categories.add', { message: 'Invalid categories were provided.', code: 9044 });
  expect(await formOf(office).form.fill([{ kind: 'category', name: 'Tandem' }])).toEqual([
    { kind: 'unknownCategory' },
  ]);
});

test('one occurrence of a series cannot be made to repeat', () => {
  const { form } = formOf(new FakeOffice({ form: { seriesId: 'series-1' } }));
  expect(form.missingParts).toEqual(['recurrence']);
});

test('undo puts back what stood there', async () => {
  const before = {
    subject: 'Mine',
    requiredAttendees: [sam],
    body: '<p>Mine</p>',
    attachments: [{ id: 'mine', name: 'Notes.docx' }],
    categories: ['Blue'],
  };
  const office = new FakeOffice({ form: { ...before, requiredAttendees: [sam] } });
  const { form } = formOf(office);
  const read = await form.read();
  const remembered = await form.remember();
  await form.fill(everything);
  expect(await form.read()).not.toEqual(read);
  await remembered.undo();
  expect(await form.read()).toEqual(read);
  expect(office.state).toMatchObject({ ...before, recurrence: null, custom: {} });
});

test('undo goes on over a failure, and tells it at the end', async () => {
  const office = new FakeOffice({ form: { subject: 'Mine' } });
  const { form } = formOf(office);
  const remembered = await form.remember();
  await form.fill(everything);
  office.refused.set('body.set', 'The text is locked.');
  await expect(remembered.undo()).rejects.toThrow('Outlook could not put the text back: The text is locked.');
  expect(office.state).toMatchObject({ subject: 'Mine', attachments: [], custom: {} });
});

test('an Outlook that gives no answer fails in words after the time-out', async () => {
  const office = new FakeOffice();
  office.silent.add('subject.get');
  const { form, pass } = formOf(office);
  const reading = form.read();
  const failed = expect(reading).rejects.toMatchObject({
    failure: {
      kind: 'outlook',
      detail: expect.stringMatching(/^Outlook could not read the subject: There was no answer/) as string,
    },
  });
  await Promise.resolve();
  pass();
  await failed;
});

test('no more than three calls are under way at once', async () => {
  const office = new FakeOffice();
  office.isHolding = true;
  const reading = formOf(office).form.read();
  let most = 0;
  while (office.log.length < 11) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    most = Math.max(most, office.held.length);
    office.letGo();
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  office.letGo();
  await reading;
  expect(most).toBe(3);
});

test('tells of changes to people, time and recurrence until it is stopped', async () => {
  const office = new FakeOffice();
  const { form } = formOf(office);
  let told = 0;
  const stop = form.onChange(() => (told += 1));
  const stopOther = form.onChange(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const event of ['olkRecipientsChanged', 'olkAppointmentTimeChanged', 'olkRecurrenceChanged'])
    office.fire(event);
  expect(told).toBe(3);
  stop();
  office.fire('olkRecipientsChanged');
  expect(told).toBe(3);
  expect(office.log.filter((name) => name.startsWith('handler'))).toHaveLength(3);
  stopOther();
});

test('an Outlook that will not tell of changes is no failure', async () => {
  const office = new FakeOffice();
  office.refused.set('handler olkRecipientsChanged', 'No.');
  formOf(office).form.onChange(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(office.handlers.size).toBe(3);
});

test('a series that somebody ended, or that the playbook does not know, is told', async () => {
  const seriesTime = Object.assign(new FakeSeriesTime(), {
    startDate: '2026-12-01',
    startTime: 'T10:00:00.000',
    minutes: 45,
    endDate: '2027-06-01',
  });
  const weekly = {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 2, days: ['tue'], firstDayOfWeek: 'mon' },
  };
  const ended = new FakeOffice({ form: { recurrence: { ...weekly, seriesTime } as never } });
  expect(await formOf(ended).form.read()).toMatchObject({
    recurrence: null,
    otherRecurrence: {
      kind: 'series',
      time: { firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
      endsOn: '2027-06-01',
    },
  });
  const daily = { recurrenceType: 'daily', recurrenceProperties: { interval: 3 }, seriesTime };
  const foreign = new FakeOffice({ form: { recurrence: daily as never } });
  expect(await formOf(foreign).form.read()).toMatchObject({
    recurrence: null,
    otherRecurrence: 'every 3 days at 10:00',
  });
});

test('every failure is one of ours', async () => {
  const office = new FakeOffice();
  office.refused.set('custom.load', 'No.');
  await expect(formOf(office).form.read()).rejects.toBeInstanceOf(FailureError);
});
