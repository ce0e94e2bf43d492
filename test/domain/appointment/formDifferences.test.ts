import fc from 'fast-check';
import { checkPeople } from '../../../src/domain/appointment/checkPeople';
import { formDifferences, neededChanges } from '../../../src/domain/appointment/formDifferences';
import { sendDoubts } from '../../../src/domain/appointment/sendDoubts';
import type { AppointmentDraft } from '../../../src/domain/appointment/types';
import { askedPeople } from '../../../src/domain/rhythm/askedPeople';
import { noDetails } from '../../../src/domain/rhythm/meetings';
import { attendanceOf } from '../../../src/domain/rhythm/attendanceOf';
import { meetings, type MeetingId } from '../../../src/playbook/meetings';
import { ada, ben, grace, noor, sam, settings } from '../rhythm/builders';
import { attendee, draft, expected, filled, guest, inForm } from './builders';

const council = expected('governance-council');
const fill = (form: AppointmentDraft, series = council) =>
  filled(form, neededChanges(formDifferences(form, inForm(series)), series), series);
const partsOf = (form: AppointmentDraft) => formDifferences(form, inForm(council)).map(({ part }) => part);

test('an empty form lacks every part, and nothing in it is somebody’s own', () => {
  const differences = formDifferences(draft(), inForm(council));
  expect(differences.map(({ part, state }) => [part, state])).toEqual(
    ['subject', 'attendees', 'recurrence', 'body', 'agendaFile', 'category', 'tag'].map((part) => [
      part,
      'missing',
    ]),
  );
});

test('each difference says what is asked for', () => {
  const words = formDifferences(draft(), inForm(council)).map(({ expected: asked }) => asked);
  expect(words.slice(0, 3)).toEqual([
    'AI Governance Council',
    { kind: 'people', required: ['Ben Ruiz', 'Grace Liu'], optional: [], leaving: [] },
    { kind: 'series', time: council.time, endsOn: null },
  ]);
  expect(words[4]).toBe('AI Governance Council agenda.docx');
});

test('a form as it should be has no difference', () => {
  expect(partsOf(fill(draft()))).toEqual([]);
  expect(neededChanges([], council)).toEqual([]);
});

test('a subject of the person’s own is told as theirs', () => {
  const [difference] = formDifferences(draft({ subject: 'Council of wise people' }), inForm(council));
  expect(difference).toMatchObject({ part: 'subject', state: 'own', actual: 'Council of wise people' });
});

test('a series of the person’s own is told as theirs, and so is one that the playbook does not know', () => {
  const own = { ...council.time, startTime: '15:00' };
  const recurring = formDifferences(draft({ recurrence: own }), inForm(council));
  expect(recurring.find(({ part }) => part === 'recurrence')).toMatchObject({
    state: 'own',
    actual: { kind: 'series', time: own, endsOn: null },
  });
  const foreign = formDifferences(draft({ otherRecurrence: 'every 3 days at 10:00' }), inForm(council));
  expect(foreign.find(({ part }) => part === 'recurrence')).toMatchObject({
    state: 'own',
    actual: 'every 3 days at 10:00',
  });
});

test('guests stay, and are no difference', () => {
  const form = fill(draft({ required: [guest], optional: [attendee(noor)] }));
  expect(form.required).toEqual([guest, attendee(ben), attendee(grace)]);
  expect(form.optional).toEqual([attendee(noor)]);
  expect(partsOf({ ...form, optional: [...form.optional, guest] })).toEqual([]);
});

test('somebody required who stands as optional moves over', () => {
  const form = fill(draft({ optional: [{ name: 'Grace', mail: 'GRACE@example.com' }] }));
  expect(form.required.map(({ mail }) => mail)).toEqual(['ben@example.com', 'grace@example.com']);
  expect(form.optional).toEqual([]);
});

test('the organizer of the form is not invited to it', () => {
  const byBen = fill(draft({ organizer: attendee(ben) }), { ...council, attendees: council.attendees });
  expect(byBen.required).toEqual([attendee(grace)]);
});

test('the tag comes with every filling, and says what the meeting asks for', () => {
  const form = { ...fill(draft()), subject: '' };
  const changes = neededChanges(formDifferences(form, inForm(council)), council);
  expect(changes.map(({ kind }) => kind)).toEqual(['subject', 'tag']);
  const tag = changes[1];
  expect(tag?.kind === 'tag' && JSON.parse(tag.written)).toMatchObject({
    v: 1,
    meeting: 'governance-council',
    written: {
      subject: 'AI Governance Council',
      time: council.time,
      attendees: [
        { mail: 'ben@example.com', kind: 'required' },
        { mail: 'grace@example.com', kind: 'required' },
      ],
    },
  });
});

test('the tag of another meeting is replaced', () => {
  expect(partsOf({ ...fill(draft()), meeting: 'portfolio-review' })).toEqual(['tag']);
});

const states = (form: AppointmentDraft, series = council) =>
  Object.fromEntries(formDifferences(form, inForm(series)).map(({ part, state }) => [part, state]));

test('what the client does not tell is unknown: never missing, and never a reason to fill anything else', () => {
  const unread = draft({
    unread: ['subject', 'attendees', 'recurrence', 'body', 'agendaFile', 'category', 'tag'],
  });
  expect(states(unread)).toEqual({
    subject: 'unknown',
    attendees: 'unknown',
    recurrence: 'unknown',
    body: 'unknown',
    agendaFile: 'unknown',
  });
  expect(states({ ...fill(draft()), recurrence: null, unread: ['recurrence'] })).toEqual({
    recurrence: 'unknown',
  });
});

test('another meeting takes the place of everything that Tandem filled in for the one before, and of nothing else', () => {
  const sync = expected('readiness-sync');
  const asCouncil = fill(draft({ required: [guest] }));
  expect(states(asCouncil, sync)).toEqual({
    subject: 'earlier',
    attendees: 'earlier',
    recurrence: 'earlier',
    body: 'earlier',
    agendaFile: 'earlier',
    tag: 'earlier',
  });
  const asSync = fill(asCouncil, sync);
  expect(states(asSync, sync)).toEqual({});
  expect(asSync).toMatchObject({
    subject: 'Technical Readiness Sync',
    recurrence: sync.time,
    attachmentNames: ['Technical Readiness Sync agenda.docx'],
    meeting: 'readiness-sync',
  });
  expect(asSync.required[0]).toEqual(guest);
  expect(asSync.required.map(({ mail }) => mail)).not.toContain(grace.mail);
  expect(asSync.words).not.toContain('AIGovernanceCouncil');
});

test('a meeting that was filled under one name takes its own and another’s older texts away under the next', () => {
  const details = { 'governance-council': { ...noDetails, name: 'AI Board' } };
  const renamed = expected('governance-council', { details });
  const differing = (form: AppointmentDraft, series = renamed) =>
    formDifferences(form, inForm(series, { details }));
  const refilled = filled(fill(draft()), neededChanges(differing(fill(draft())), renamed), renamed);
  expect(refilled).toMatchObject({ subject: 'AI Board', attachmentNames: ['AI Board agenda.docx'] });
  const sync = expected('readiness-sync', { details });
  const asSync = differing({ ...refilled, earlier: null }, sync);
  const stateOf = Object.fromEntries(asSync.map(({ part, state }) => [part, state]));
  expect(stateOf).toMatchObject({ subject: 'earlier', body: 'earlier', agendaFile: 'earlier' });
  expect(asSync.find(({ part }) => part === 'body')?.actual).toEqual({
    kind: 'agendaOf',
    meeting: 'governance-council',
  });
});

test('what somebody made of it by hand since is theirs', () => {
  const sync = expected('readiness-sync');
  const byHand = {
    ...fill(draft()),
    subject: 'Council and Sync',
    recurrence: { ...council.time, startTime: '15:00' },
  };
  expect(states(byHand, sync)).toMatchObject({ subject: 'own', recurrence: 'own' });
});

test('an older agenda in the series is a difference, and its file comes with it', () => {
  const older = { ...fill(draft()), words: 'Agenda:AIGovernanceCouncilLedbyCarl' };
  const [difference] = formDifferences(older, inForm(council));
  expect(difference).toMatchObject({
    part: 'body',
    state: 'own',
    actual: { kind: 'otherAgenda' },
  });
  expect(neededChanges([difference!], council).map(({ kind }) => kind)).toEqual([
    'body',
    'agendaFile',
    'tag',
  ]);
  expect(states({ ...older, isAgendaUntouched: true })).toEqual({ body: 'earlier' });
});

test('whoever held a seat before gives it up', () => {
  const before = fill(draft());
  const seats = { CAIO: ada, CIO: sam, COO: grace, CEO: noor };
  const now = expected('governance-council', { organization: { ...settings().organization, seats } });
  const change = formDifferences(before, inForm(now)).find(({ part }) => part === 'attendees');
  expect(change).toMatchObject({
    state: 'earlier',
    expected: { required: ['Sam Petersen', 'Grace Liu'], leaving: ['Ben Ruiz'] },
  });
});

test('an appointment of the whole day gets the hour of the meeting', () => {
  expect(states({ ...fill(draft()), isAllDay: true })).toEqual({ recurrence: 'earlier' });
  const [, , recurrence] = formDifferences(draft({ isAllDay: true }), inForm(council));
  expect(recurrence).toMatchObject({ part: 'recurrence', state: 'missing', actual: { kind: 'allDay' } });
});

const people = fc.uniqueArray(fc.constantFrom(ada, ben, grace, noor, sam), { maxLength: 5 });
const forms: fc.Arbitrary<AppointmentDraft> = fc
  .record({
    subject: fc.oneof(fc.constant(''), fc.string(), fc.constant('AI Governance Council')),
    invited: people,
    asRequired: fc.nat(5),
    organizer: fc.constantFrom(ada, ben, null),
    hasAgenda: fc.boolean(),
    meeting: fc.constantFrom(null, ...meetings.map(({ id }) => id)),
    categories: fc.constantFrom<string[][]>([], ['Tandem'], ['Blue']),
  })
  .map(({ invited, asRequired, organizer, ...rest }) =>
    draft({
      ...rest,
      organizer: organizer && attendee(organizer),
      required: invited.slice(0, asRequired).map(attendee),
      optional: invited.slice(asRequired).map(attendee),
    }),
  );
const ids = fc.constantFrom<MeetingId>(...meetings.map(({ id }) => id));

test('after filling, nobody is missing, nobody was thrown out and nothing would be asked on sending', () => {
  fc.assert(
    fc.property(forms, ids, (form, meeting) => {
      const organizer = attendee(ada);
      const after = fill({ ...form, organizer }, expected(meeting));
      const checks = checkPeople(after, attendanceOf(meeting, settings()), organizer);
      expect(checks.filter(({ kind }) => kind === 'missing')).toEqual([]);
      const mails = [...after.required, ...after.optional].map(({ mail }) => mail);
      for (const { mail } of [...form.required, ...form.optional]) expect(mails).toContain(mail);
      expect(new Set(mails).size).toBe(mails.length);
      const people = [organizer, ...after.required, ...after.optional];
      const known = { knownOn: '2026-11-23', asked: askedPeople(meeting, settings()) };
      expect(sendDoubts({ meeting, people, hasAgenda: after.hasAgenda }, known)).toBeNull();
    }),
  );
});

test('filling twice is filling once', () => {
  fc.assert(
    fc.property(forms, ids, (form, meeting) => {
      const after = fill(form, expected(meeting));
      expect(fill(after, expected(meeting))).toEqual(after);
    }),
  );
});
