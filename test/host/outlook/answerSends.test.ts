import { addInRecord } from '../../../src/domain/reconcile/seriesRecord';
import { knownChecks } from '../../../src/domain/rhythm/askedPeople';
import { noDetails } from '../../../src/domain/rhythm/meetings';
import { answerSends } from '../../../src/host/outlook/answerSends';
import { saveAlertSettings } from '../../../src/host/outlook/alertSettings';
import { checkHere } from '../../../src/host/outlook/connectOutlook';
import { officeCalls } from '../../../src/host/outlook/officeCalls';
import { organization, person, settings } from '../../domain/rhythm/builders';
import { fakeTimer } from '../fakeTimer';
import { ben, FakeOffice } from './fakeOffice';

const grace = { displayName: 'Grace Liu', emailAddress: 'Grace@Example.com' };
const agenda = '<div id="x_tandem-agenda">Agenda</div>';
const council = {
  subject: 'AI Governance Council',
  requiredAttendees: [ben, grace],
  body: agenda,
};
const withoutGrace = { ...council, requiredAttendees: [ben] };

const callOf = ({ library }: FakeOffice) => officeCalls(library, fakeTimer().timer);

/** An Outlook in whose mailbox the pane left the seats on that day. */
async function officeWith(
  form: object,
  mailbox = '1.14',
  knownOn = '2026-11-23',
  agreed = settings(),
): Promise<FakeOffice> {
  const office = new FakeOffice({ form, mailbox });
  const known = knownChecks(agreed, knownOn);
  await saveAlertSettings(office.library.context.roamingSettings, callOf(office), known);
  return office;
}

/** What a series carries that Tandem made or filled. */
function tagged(knownOn = '2026-11-23', seats = settings().organization.seats): object {
  const { asked } = knownChecks(settings({ organization: organization({ seats }) }), knownOn);
  const check = { knownOn, asked: asked['governance-council'] };
  return { custom: { tandem: addInRecord('governance-council', null, check) } };
}

const now = Date.parse('2026-11-23T13:00:00Z');

/** What the check answers when Outlook asks, and how often it waited until its time was up. */
async function answerOf(office: FakeOffice) {
  const { timer, pass } = fakeTimer();
  Object.assign(globalThis, { Office: office.library });
  answerSends({ timer, now: () => now });
  const answers: unknown[] = [];
  office.actions.get('onAppointmentSend')!({ completed: (answer) => answers.push(answer) });
  for (let waits = 0; ; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (answers.length > 0 || waits > 9) return { answer: answers[0] as Answer | undefined, waits };
    pass();
  }
}

type Answer = Office.SmartAlertsEventCompletedOptions;

const saidOf = async (office: FakeOffice) => (await answerOf(office)).answer;

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('a council in order leaves', async () => {
  expect(await saidOf(await officeWith(council))).toEqual({ allowEvent: true });
});

test('a council without the accountable COO is asked about, with a way to the pane, which is told why', async () => {
  const message =
    'Grace Liu (COO) is missing: accountable for AI budget allocation. ' +
    'The seats are those of 23 November 2026. Open Tandem to add what is missing.';
  expect(await saidOf(await officeWith(withoutGrace))).toEqual({
    allowEvent: false,
    errorMessage: message,
    cancelLabel: 'Open Tandem',
    commandId: 'tandem-organizer-pane',
    contextData: JSON.stringify({ tandem: message }),
  });
});

test('the label of the button fits', () => {
  expect('Open Tandem'.length).toBeLessThanOrEqual(20);
});

test('a mailbox in which the pane was never opened is held to what the series carries', async () => {
  const office = new FakeOffice({ form: { ...withoutGrace, subject: 'Council', ...tagged() } });
  expect(await saidOf(office)).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringMatching(/^Grace Liu \(COO\) is missing/) as string,
  });
  expect(await saidOf(new FakeOffice({ form: { ...council, ...tagged() } }))).toEqual({ allowEvent: true });
});

test.each([
  ['mailbox', '2026-11-23', '2026-11-01', /^Zoe Park \(COO\) is missing.* of 23 November 2026/],
  ['series', '2026-11-23', '2026-12-01', /^Grace Liu \(COO\) is missing.* of 1 December 2026/],
])('of two copies the younger counts: that of the %s', async (_, inMailbox, onSeries, message) => {
  const zoe = person('Zoe Park');
  const office = new FakeOffice({ form: { ...council, requiredAttendees: [ben], ...tagged(onSeries) } });
  const seats = { ...settings().organization.seats, COO: zoe };
  const known = knownChecks(settings({ organization: organization({ seats }) }), inMailbox);
  await saveAlertSettings(office.library.context.roamingSettings, callOf(office), known);
  expect((await saidOf(office))?.errorMessage).toMatch(message);
});

test('an Outlook that knows no such button is told the message alone', async () => {
  const office = await officeWith({ ...council, body: '' }, '1.12');
  expect(Object.keys((await saidOf(office))!)).toEqual(['allowEvent', 'errorMessage']);
});

test('any other appointment leaves, and neither its text nor its people are read', async () => {
  const office = await officeWith({ subject: 'Lunch' });
  expect(await saidOf(office)).toEqual({ allowEvent: true });
  expect(office.log).not.toContain('body.get');
  expect(office.log).not.toContain('requiredAttendees.get');
});

test.each(['', '{', '{"v":1}', 17, { v: 2 }, undefined])(
  'with settings %j and no series of Tandem’s it says what was not checked, and lets the person send',
  async (stored) => {
    const office = new FakeOffice({ form: { ...council, requiredAttendees: [] } });
    office.savedSettings.set('tandemAlert', stored);
    expect(await saidOf(office)).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringMatching(
        /^The people were not checked.*You can send it as it is\.$/,
      ) as string,
      sendModeOverride: 'promptUser',
    });
  },
);

test.each([
  ['organizer.get', 'the people were not checked'],
  ['optionalAttendees.get', 'the people were not checked'],
  ['requiredAttendees.get', 'the people were not checked'],
  ['body.get', 'the agenda was not checked'],
])('when Outlook refuses or hangs on %s, that part alone is unchecked', async (name, words) => {
  const refusing = await officeWith(council);
  refusing.refused.set(name, 'No.');
  const hanging = await officeWith(council);
  hanging.silent.add(name);
  for (const office of [refusing, hanging])
    expect(await saidOf(office)).toMatchObject({
      sendModeOverride: 'promptUser',
      errorMessage: expect.stringContaining(words) as string,
    });
});

test('what is missing is found although the text hangs', async () => {
  const office = await officeWith(withoutGrace);
  office.silent.add('body.get');
  expect((await saidOf(office))?.errorMessage).toMatch(
    /^Grace Liu \(COO\) is missing.*agenda was not checked/,
  );
});

test('whatever hangs, it answers before Outlook speaks of delay', async () => {
  const office = await officeWith(withoutGrace);
  for (const part of [
    'custom.load',
    'organizer.get',
    'requiredAttendees.get',
    'optionalAttendees.get',
    'body.get',
  ])
    office.silent.add(part);
  const { answer, waits } = await answerOf(office);
  expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  // Each wait is a time-out of 1.4 seconds; Outlook speaks after five.
  expect(waits * 1.4).toBeLessThan(5);
});

test('it lets pass what it cannot recognise because nothing is told', async () => {
  const office = await officeWith(withoutGrace);
  office.silent.add('subject.get');
  office.silent.add('custom.load');
  expect(await saidOf(office)).toEqual({ allowEvent: true });
});

test('a recurring meeting is recognised by its mark while the subject hangs', async () => {
  const office = new FakeOffice({ form: { ...withoutGrace, ...tagged() } });
  office.silent.add('subject.get');
  expect((await saidOf(office))?.errorMessage).toMatch(/^Grace Liu/);
});

describe('what the pane can tell of it', () => {
  test('the day on which it last ran in this client', async () => {
    const noted = new Map<string, string>();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (key: string) => noted.get(key) ?? null,
        setItem: (key: string, value: string) => noted.set(key, value),
      },
    });
    const office = await officeWith(council);
    expect(checkHere(office.library, callOf(office))).toMatchObject({ isOffered: true, ranOn: null });
    await answerOf(office);
    expect(checkHere(office.library, callOf(office)).ranOn).toBe('2026-11-23');
    expect([...noted.keys()]).toEqual(['part-1tandem.checkRan']);
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('an older Outlook does not offer it, and a client without storage notes nothing', async () => {
    const office = await officeWith(council, '1.11');
    await answerOf(office);
    const here = checkHere(office.library, callOf(office));
    expect(here).toMatchObject({ isOffered: false, ranOn: null });
    expect(await here.said()).toBeNull();
  });

  test.each([
    ['{"tandem":"Grace Liu is missing."}', 'Grace Liu is missing.'],
    [{ tandem: 'Grace Liu is missing.' }, 'Grace Liu is missing.'],
    ['', null],
    ['not JSON', null],
    [undefined, null],
  ])('of the context %j it shows %j', async (given, said) => {
    const office = await officeWith(council);
    office.initializationContext = given;
    expect(await checkHere(office.library, callOf(office)).said()).toBe(said);
  });
});

test('a renamed council is known by its name from what the pane left, and is told by what its form calls it', async () => {
  const details = { 'governance-council': { ...noDetails, name: 'AI Board' } };
  const form = { ...council, subject: 'AI Board', body: '<p>Hello</p>' };
  const office = await officeWith(form, '1.14', '2026-11-23', settings({ details }));
  expect((await saidOf(office))?.errorMessage).toContain('The AI Board has no agenda in its text.');
  expect(await saidOf(await officeWith(form))).toEqual({ allowEvent: true });
});
