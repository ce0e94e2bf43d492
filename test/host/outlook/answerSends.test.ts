import { answerSends } from '../../../src/host/outlook/answerSends';
import { keepAlertSettings, readAlertSettings } from '../../../src/host/outlook/alertSettings';
import { officeCalls } from '../../../src/host/outlook/officeCalls';
import { settings } from '../../domain/rhythm/builders';
import { fakeTimer } from '../fakeTimer';
import { ben, FakeOffice } from './fakeOffice';

const grace = { displayName: 'Grace Liu', emailAddress: 'Grace@Example.com' };
const agenda = '<div id="x_tandem-agenda">Agenda</div>';
const council = {
  subject: 'AI Governance Council',
  requiredAttendees: [ben, grace],
  body: agenda,
};

const keep = (office: FakeOffice) =>
  keepAlertSettings(
    office.library.context.roamingSettings,
    officeCalls(office.library, fakeTimer().timer),
    settings(),
  );

async function officeWith(form: object, mailbox = '1.14'): Promise<FakeOffice> {
  const office = new FakeOffice({ form, mailbox });
  await keep(office);
  return office;
}

/** What the check answers when Outlook asks. */
async function answerOf(office: FakeOffice, wait: (pass: () => void) => void = () => undefined) {
  const { timer, pass } = fakeTimer();
  Object.assign(globalThis, { Office: office.library });
  answerSends(timer);
  const answer = new Promise<Office.SmartAlertsEventCompletedOptions | undefined>((resolve) => {
    office.actions.get('onAppointmentSend')!({
      completed: (options?: Office.SmartAlertsEventCompletedOptions) => resolve(options),
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  wait(pass);
  return answer;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('a council in order leaves', async () => {
  expect(await answerOf(await officeWith(council))).toEqual({ allowEvent: true });
});

test('a council without the accountable COO is asked about, with a way to the pane', async () => {
  const office = await officeWith({ ...council, requiredAttendees: [ben] });
  expect(await answerOf(office)).toEqual({
    allowEvent: false,
    errorMessage: expect.stringMatching(
      /^Grace Liu \(COO\) is missing: accountable for AI budget allocation\./,
    ) as string,
    cancelLabel: 'Open Tandem',
    commandId: 'tandem-organizer-pane',
  });
});

test('an Outlook that knows no such button is told the message alone', async () => {
  const office = await officeWith({ ...council, body: '' }, '1.12');
  expect(Object.keys((await answerOf(office))!)).toEqual(['allowEvent', 'errorMessage']);
});

test('any other appointment leaves', async () => {
  expect(await answerOf(await officeWith({ subject: 'Lunch' }))).toEqual({ allowEvent: true });
});

test('without settings in the mailbox, it leaves', async () => {
  const office = new FakeOffice({ form: { ...council, requiredAttendees: [] } });
  expect(await answerOf(office)).toEqual({ allowEvent: true });
});

test.each(['', '{', '{"v":2}', 17, { v: 1 }])(
  'settings %j that cannot be read stop nothing',
  async (kept) => {
    const office = await officeWith({ ...council, requiredAttendees: [] });
    office.savedSettings.set('tandemAlert', kept);
    expect(await answerOf(office)).toEqual({ allowEvent: true });
  },
);

test.each(['subject.get', 'organizer.get', 'optionalAttendees.get', 'body.get', 'custom.load'])(
  'it leaves when Outlook refuses %s',
  async (name) => {
    const office = await officeWith({ ...council, requiredAttendees: [] });
    office.refused.set(name, 'No.');
    expect(await answerOf(office)).toEqual({ allowEvent: true });
  },
);

test('it leaves when Outlook gives no answer in time', async () => {
  const office = await officeWith({ ...council, requiredAttendees: [] });
  office.silent.add('body.get');
  expect(await answerOf(office, (pass) => pass())).toEqual({ allowEvent: true });
});

test('the settings are read as they were kept', async () => {
  const office = await officeWith(council);
  const { organization, overrides } = settings();
  expect(readAlertSettings(office.library.context.roamingSettings)).toEqual({ organization, overrides });
});

test('settings that Outlook would not keep are refused with their length', async () => {
  const office = new FakeOffice();
  const long = settings();
  const seats = { CAIO: { ...long.organization.seats.CAIO!, title: 'x'.repeat(31_000) } };
  const keeping = keepAlertSettings(
    office.library.context.roamingSettings,
    officeCalls(office.library, fakeTimer().timer),
    { ...long, organization: { ...long.organization, seats } },
  );
  await expect(keeping).rejects.toThrow(/it is 31\d{3} characters long/);
  expect(office.settings.size).toBe(0);
});
