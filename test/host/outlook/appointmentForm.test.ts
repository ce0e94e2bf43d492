import type { FormChange } from '../../../src/application/ports/AppointmentForm';
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
  const pause = () => Promise.resolve();
  return {
    form: appointmentForm({ office: library, item, call: officeCalls(library, timer), pause }),
    pass,
  };
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
  { kind: 'agendaFile', file, instead: [] },
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
    unread: [],
    isAllDay: false,
    isSaved: false,
    words: '',
    isAgendaUntouched: false,
    isOnline: false,
    earlier: null,
    onBehalfOf: null,
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
  await formOf(office).form.fill([{ kind: 'agendaFile', file, instead: [] }]);
  expect(office.state.attachments).toEqual([mine, expect.objectContaining({ id: 'new-1', name: file.name })]);
});

test('a file that cannot be attached does not cost the older one', async () => {
  const old = { id: 'old', name: file.name };
  const office = new FakeOffice({ form: { attachments: [old] } });
  office.refused.set('attachments.add', 'The attachment is too large.');
  const [outcome] = await formOf(office).form.fill([{ kind: 'agendaFile', file, instead: [] }]);
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
  await form.fill([{ kind: 'attendees', required: [attendee(ben)], optional: [], gone: [attendee(sam)] }]);
  expect(office.state.requiredAttendees).toEqual([ben]);
});

test('more than a hundred people go in several calls', async () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ name: `P${at}`, mail: `p${at}@example.com` }));
  const office = new FakeOffice({ form: { optionalAttendees: [sam] } });
  const others = many.map(({ name, mail }) => ({ name, mail: `other.${mail}` }));
  await formOf(office).form.fill([{ kind: 'attendees', required: many, optional: others }]);
  expect(office.state.requiredAttendees).toHaveLength(250);
  expect(office.state.optionalAttendees.map(({ emailAddress }) => emailAddress)).toEqual([
    sam.emailAddress,
    ...others.map(({ mail }) => mail),
  ]);
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
  const others = everything.filter(({ kind }) => !form.missingParts.includes(kind));
  expect(await form.fill(others)).toEqual(others.map(() => ({ kind: 'done' })));
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

test('takes back what it filled in, and nothing else stands there any more', async () => {
  const before = {
    subject: 'Mine',
    requiredAttendees: [sam],
    body: '<p>Mine</p>',
    attachments: [{ id: 'mine', name: 'Notes.docx' }],
    categories: ['Blue'],
    isAllDayEvent: true,
  };
  const office = new FakeOffice({ form: before });
  const { form } = formOf(office);
  const read = await form.read();
  await form.fill(everything);
  expect(await form.read()).not.toEqual(read);
  const taken = await form.takeBack();
  expect(taken.map(({ part, outcome }) => [part, outcome.kind])).toEqual(
    everything.map(({ kind }) => [kind, 'takenBack']).reverse(),
  );
  expect(await form.read()).toEqual(read);
  expect(office.state).toMatchObject({ ...before, recurrence: null, custom: {} });
  expect(await form.takeBack()).toEqual([]);
});

test('what was done by hand since stays when the rest is taken back, and is told', async () => {
  const office = new FakeOffice();
  const { form } = formOf(office);
  await form.fill(everything);
  office.state.subject = 'AI Governance Council, extended';
  office.state.requiredAttendees = [...office.state.requiredAttendees, sam];
  office.state.optionalAttendees = [];
  office.state.body = `<p>Bring your numbers</p>${office.state.body}<p>Best, Ada</p>`;
  office.state.attachments = [...office.state.attachments, { id: 'later', name: 'Budget.xlsx' }];
  office.state.categories = ['Tandem', 'Blue'];
  const taken = await form.takeBack();
  expect(taken.filter(({ outcome }) => outcome.kind !== 'takenBack')).toEqual([
    { part: 'subject', outcome: { kind: 'changedSince' } },
  ]);
  expect(office.state).toMatchObject({
    subject: 'AI Governance Council, extended',
    requiredAttendees: [sam],
    optionalAttendees: [],
    body: '<p>Bring your numbers</p><p>Best, Ada</p>',
    attachments: [{ id: 'later', name: 'Budget.xlsx' }],
    categories: ['Blue'],
  });
});

test('an agenda that somebody worked on since is theirs', async () => {
  const office = new FakeOffice();
  const { form } = formOf(office);
  await form.fill([{ kind: 'body', agendaHtml: agenda }]);
  expect((await form.read()).isAgendaUntouched).toBe(true);
  office.state.body = office.state.body.replace('Agenda', 'Agenda, with a guest');
  expect((await form.read()).isAgendaUntouched).toBe(false);
  expect(await form.takeBack()).toEqual([{ part: 'body', outcome: { kind: 'changedSince' } }]);
  expect(office.state.body).toContain('with a guest');
});

test('two fillings are taken back to what stood before the first', async () => {
  const office = new FakeOffice({ form: { subject: 'Mine' } });
  const { form } = formOf(office);
  await form.fill([{ kind: 'subject', subject: 'AI Governance Council' }]);
  await form.fill([{ kind: 'subject', subject: 'Technical Readiness Sync' }]);
  expect(await form.takeBack()).toEqual([{ part: 'subject', outcome: { kind: 'takenBack' } }]);
  expect(office.state.subject).toBe('Mine');
});

test('a file whose place it took comes back', async () => {
  const old = { id: 'old', name: file.name, content: 'T0xE' };
  const other = { id: 'other', name: 'Technical Readiness Sync agenda.docx', content: 'U1lOQw==' };
  const office = new FakeOffice({ form: { attachments: [old, other] } });
  const { form } = formOf(office);
  await form.fill([{ kind: 'agendaFile', file, instead: [other.name] }]);
  expect(office.state.attachments).toMatchObject([{ name: file.name, content: 'QUJD' }]);
  expect(await form.takeBack()).toEqual([{ part: 'agendaFile', outcome: { kind: 'takenBack' } }]);
  expect(office.state.attachments).toMatchObject([
    { name: old.name, content: 'T0xE' },
    { name: other.name, content: 'U1lOQw==' },
  ]);
});

test('what Outlook fails to take back is told, stops no other part, and can be tried again', async () => {
  const office = new FakeOffice({ form: { subject: 'Mine' } });
  const { form } = formOf(office);
  await form.fill(everything);
  office.refused.set('body.set', 'The text is locked.');
  office.idle.add('categories.remove');
  const left = (await form.takeBack()).filter(({ outcome }) => outcome.kind !== 'takenBack');
  expect(left).toMatchObject([
    { part: 'category', outcome: { kind: 'notTakenBack', failure: null } },
    {
      part: 'body',
      outcome: { kind: 'notTakenBack', failure: { detail: expect.stringContaining('is locked') as string } },
    },
  ]);
  expect(office.state).toMatchObject({ subject: 'Mine', attachments: [], custom: {} });
  office.refused.clear();
  office.idle.clear();
  expect((await form.takeBack()).map(({ part, outcome }) => [part, outcome.kind])).toEqual([
    ['category', 'takenBack'],
    ['body', 'takenBack'],
  ]);
});

test.each([
  ['subject.set', 'subject', ['AI Governance Council']],
  ['requiredAttendees.add', 'attendees', []],
  ['body.prepend', 'body', []],
  ['attachments.add', 'agendaFile', [file.name]],
  ['categories.add', 'category', ['Tandem']],
  ['custom.save', 'tag', ['the mark']],
] as const)(
  '%s says that it succeeded and does nothing: another way, or the truth',
  async (method, part, missing) => {
    const office = new FakeOffice();
    office.idle.add(method);
    const outcomes = await formOf(office).form.fill(everything);
    const outcome = outcomes[everything.findIndex(({ kind }) => kind === part)];
    expect(outcome).toEqual(missing.length === 0 ? { kind: 'done' } : { kind: 'notArrived', missing });
  },
);

test('neither way of adding people works: who is not there is named, and who is typed meanwhile stays', async () => {
  const office = new FakeOffice();
  for (const way of ['add', 'set']) office.idle.add(`requiredAttendees.${way}`);
  const { form } = formOf(office);
  const filling = form.fill([{ kind: 'attendees', required: [attendee(ben)], optional: [attendee(sam)] }]);
  office.state.optionalAttendees = [{ displayName: 'Zoe Park', emailAddress: 'zoe@example.com' }];
  expect(await filling).toEqual([{ kind: 'notArrived', missing: ['Ben Ruiz'] }]);
  expect(office.state.optionalAttendees.map(({ displayName }) => displayName)).toEqual([
    'Zoe Park',
    'Sam Petersen',
  ]);
});

test('the first save of the properties may fail: the second is made a second later', async () => {
  const office = new FakeOffice();
  office.refused.set('custom.save', { message: 'Id is malformed.', code: 9019 });
  const pauses: number[] = [];
  const call = officeCalls(office.library, fakeTimer().timer);
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds);
    if (milliseconds === 1000) office.refused.clear();
    return Promise.resolve();
  };
  const item = office.item as Office.AppointmentCompose;
  const form = appointmentForm({ office: office.library, item, call, pause });
  expect(await form.fill([tagOf(council)])).toEqual([{ kind: 'done' }]);
  expect(pauses).toEqual([400, 1000]);
});

test('the meeting is remembered where Outlook keeps no properties', async () => {
  const office = new FakeOffice();
  office.idle.add('custom.save');
  const { form } = formOf(office);
  await form.fill([tagOf(council)]);
  expect(await form.read()).toMatchObject({
    meeting: 'governance-council',
    earlier: { written: { subject: 'AI Governance Council', time: council.time } },
  });
});

test('a file that arrives although Outlook never answers has arrived', async () => {
  const office = new FakeOffice();
  office.silent.add('attachments.add');
  const { form, pass } = formOf(office);
  const filling = form.fill([{ kind: 'agendaFile', file, instead: [] }]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  office.state.attachments = [{ id: 'late', name: file.name }];
  pass();
  expect(await filling).toEqual([{ kind: 'done' }]);
});

test('one part that cannot be read costs no other, and is not written over', async () => {
  const office = new FakeOffice({ form: { subject: 'Mine' } });
  office.refused.set('subject.get', 'No.');
  office.refused.set('categories.get', { message: 'The operation is not supported.', code: 5000 });
  const { form } = formOf(office);
  expect(await form.read()).toMatchObject({ subject: '', unread: ['subject', 'category'], hasAgenda: false });
  const [subject] = await form.fill([{ kind: 'subject', subject: 'AI Governance Council' }]);
  expect(subject).toMatchObject({
    kind: 'failed',
    failure: { detail: 'Outlook could not read the subject: No.' },
  });
  expect(office.state.subject).toBe('Mine');
  expect(await form.fill([{ kind: 'subject', subject: 'Chosen' }], ['subject'])).toEqual([
    { kind: 'notRead' },
  ]);
  expect(office.state.subject).toBe('Chosen');
  expect(await form.takeBack()).toEqual([{ part: 'subject', outcome: { kind: 'notRead' } }]);
});

const weekly = () => ({
  recurrenceType: 'weekly',
  recurrenceProperties: { interval: 1, days: ['tue'], firstDayOfWeek: 'mon' },
  seriesTime: Object.assign(new FakeSeriesTime(), {
    startDate: '2026-12-01',
    startTime: 'T10:00:00.000',
    minutes: 45,
  }),
});

test.each([
  ['OutlookWebApp', 'AAMk1', ['recurrence']],
  ['newOutlookWindows', 'AAMk1', ['recurrence']],
  ['Outlook', 'AAMk1', []],
  ['OutlookWebApp', null, []],
])('“no series” of %s over an item saved as %j leaves %j unknown', async (hostName, itemId, unread) => {
  const office = new FakeOffice({ hostName, form: { itemId } });
  expect(await formOf(office).form.read()).toMatchObject({ recurrence: null, unread });
});

test('a series that Outlook takes and does not tell is left to the eye', async () => {
  const office = new FakeOffice();
  const { form } = formOf(office);
  const filling = form.fill([{ kind: 'recurrence', time: council.time }]);
  Object.defineProperty(office.state, 'recurrence', { get: () => null, set: () => undefined });
  expect(await filling).toEqual([{ kind: 'notRead' }]);
  expect((await form.read()).unread).toEqual(['recurrence']);
});

test('a series that somebody changed since stays; one that stood before comes back', async () => {
  const office = new FakeOffice({ form: { recurrence: weekly() as never } });
  const { form } = formOf(office);
  await form.fill([{ kind: 'recurrence', time: council.time }]);
  const filled = office.state.recurrence!;
  office.state.recurrence = weekly() as never;
  expect(await form.takeBack()).toEqual([{ part: 'recurrence', outcome: { kind: 'changedSince' } }]);
  office.state.recurrence = filled;
  await form.fill([{ kind: 'recurrence', time: { ...council.time, startTime: '11:00' } }]);
  expect(await form.takeBack()).toEqual([{ part: 'recurrence', outcome: { kind: 'takenBack' } }]);
  expect(office.state.recurrence).toMatchObject({ seriesTime: { startTime: 'T10:00:00.000' } });
});

test('an appointment of the whole day gets an hour first', async () => {
  const office = new FakeOffice({ form: { isAllDayEvent: true } });
  const { form } = formOf(office);
  expect((await form.read()).isAllDay).toBe(true);
  expect(await form.fill([{ kind: 'recurrence', time: council.time }])).toEqual([{ kind: 'done' }]);
  expect(office.state.isAllDayEvent).toBe(false);
});

test('whoever organizes counts in no line, although classic Outlook tells them there', async () => {
  const office = new FakeOffice({ hostName: 'Outlook' });
  office.state.requiredAttendees = [office.state.organizer, sam];
  const { form } = formOf(office);
  expect((await form.read()).required).toEqual([attendee(sam)]);
  await form.fill([{ kind: 'attendees', required: [attendee(sam), attendee(ben)], optional: [] }]);
  expect(office.log).not.toContain('requiredAttendees.set');
});

test('in a shared calendar the form tells on whose behalf', async () => {
  const office = new FakeOffice({ form: { sharedBy: 'martin@example.com' } });
  expect((await formOf(office).form.read()).onBehalfOf).toBe('martin@example.com');
  office.refused.set('shared.get', 'Not shared.');
  expect((await formOf(office).form.read()).onBehalfOf).toBeNull();
});

test('a join link in the text is a Teams meeting', async () => {
  expect((await formOf(new FakeOffice({ form: { body: joinBlock } })).form.read()).isOnline).toBe(true);
});

test('a part about which Outlook is silent is waited for once, then hardly', async () => {
  const office = new FakeOffice();
  office.silent.add('recurrence.get');
  const limits: number[] = [];
  const passing = {
    after: (ms: number, action: () => void) => {
      limits.push(ms);
      const timer = setTimeout(action, ms / 100);
      return () => clearTimeout(timer);
    },
  };
  const call = officeCalls(office.library, passing);
  const item = office.item as Office.AppointmentCompose;
  const form = appointmentForm({ office: office.library, item, call, pause: () => Promise.resolve() });
  expect((await form.read()).unread).toEqual(['recurrence']);
  expect(Math.max(...limits)).toBe(4000);
  const before = limits.length;
  const draft = await form.read();
  expect([draft.unread, draft.subject]).toEqual([['recurrence'], '']);
  expect(limits.slice(before)).toContain(1000);
});

test('an Outlook that tells nothing at all fails in words after the time-out', async () => {
  const office = new FakeOffice();
  for (const name of [
    'subject',
    'organizer',
    'requiredAttendees',
    'optionalAttendees',
    'body',
    'start',
    'end',
    'recurrence',
    'attachments',
    'categories',
    'isAllDayEvent',
  ])
    office.silent.add(`${name}.get`);
  office.silent.add('custom.load');
  const { form, pass } = formOf(office);
  const reading = form.read();
  const failed = expect(reading).rejects.toMatchObject({
    failure: {
      kind: 'outlook',
      detail: expect.stringMatching(/^Outlook could not read .* There was no answer/) as string,
    },
  });
  for (let round = 0; round < 20; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    pass();
  }
  await failed;
});

test('three that are silent make room for others', async () => {
  const office = new FakeOffice();
  for (const name of ['subject', 'organizer', 'requiredAttendees']) office.silent.add(`${name}.get`);
  const timers: [number, () => void][] = [];
  const timer = {
    after: (ms: number, action: () => void) => {
      timers.push([ms, action]);
      return () => undefined;
    },
  };
  const call = officeCalls(office.library, timer);
  const item = office.item as Office.AppointmentCompose;
  const form = appointmentForm({ office: office.library, item, call, pause: () => Promise.resolve() });
  const reading = form.read();
  await new Promise((resolve) => setTimeout(resolve, 0));
  timers.filter(([ms]) => ms === 1_500).forEach(([, action]) => action());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.log).toContain('custom.load');
  timers.filter(([ms]) => ms === 4_000).forEach(([, action]) => action());
  const { unread } = await reading;
  expect(unread).toEqual(expect.arrayContaining(['subject', 'organizer', 'attendees']));
});

test('no more than three calls are under way at once', async () => {
  const office = new FakeOffice();
  office.isHolding = true;
  const reading = formOf(office).form.read();
  let most = 0;
  while (office.log.length < 13) {
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
  let changes = 0;
  const stop = form.onChange(() => (changes += 1));
  const stopOther = form.onChange(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const event of ['olkRecipientsChanged', 'olkAppointmentTimeChanged', 'olkRecurrenceChanged'])
    office.fire(event);
  expect(changes).toBe(3);
  stop();
  office.fire('olkRecipientsChanged');
  expect(changes).toBe(3);
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
