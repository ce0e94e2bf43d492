import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { knownChecks } from '../../../src/domain/rhythm/askedPeople';
import type { SeriesFacts } from '../../../src/domain/rhythm/seriesFacts';
import { FakeForm } from './FakeForm';
import { FakeOutlook, showPane } from './showPane';
import { failure, grace, seatedSettings } from '../rhythm/fakeServices';

expect.extend(toHaveNoViolations);
beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

function setUp(form: FakeForm) {
  const outlook = new FakeOutlook().beside(form);
  outlook.world.stored = seatedSettings;
  return { outlook, ...showPane(outlook) };
}

const council = { subject: 'AI Governance Council' };
/** The directory has answered, too. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const choice = () => screen.findByRole('combobox', { name: 'Which meeting is this?' });
const differences = () => screen.findByRole('list', { name: 'Differences' });
const rowOf = async (part: string) => (await within(await differences()).findByText(part)).closest('li')!;
const peopleRow = async (name: RegExp) => {
  const people = await screen.findByRole('list', { name: 'People in this meeting' });
  return (await within(people).findByText(name)).closest('li')!;
};
const fill = () => screen.findByRole('button', { name: 'Fill' });

test('fills an empty appointment with the meeting chosen, says what was done, and takes it back', async () => {
  const form = new FakeForm();
  const { user } = setUp(form);
  expect(await screen.findByText(/none of the three meetings yet/)).toBeVisible();
  await user.selectOptions(await choice(), 'AI Governance Council');
  expect(within(await differences()).getAllByRole('listitem')).toHaveLength(7);
  expect(form.filled).toEqual([]);
  await user.click(await fill());
  const done = await screen.findByRole('list', { name: 'Filled parts' });
  expect(within(done).getAllByText(/filled in$/)).toHaveLength(7);
  expect(form.draft.subject).toBe('AI Governance Council');
  expect(form.draft.required.map(({ name }) => name)).toEqual(['Ben Ruiz', 'Grace Liu']);
  expect(form.draft.recurrence?.pattern).toEqual({ kind: 'monthly', weekday: 'thursday', index: 'fourth' });
  expect(await screen.findByRole('heading', { name: 'In order' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Everything that Tandem filled in is taken back.')).toBeVisible();
  expect(form.draft.subject).toBe('');
});

test('recognises the meeting by its title and asks nothing', async () => {
  setUp(new FakeForm({ subject: 'Fwd: AI Portfolio Review' }));
  expect(await choice()).toHaveDisplayValue('AI Portfolio Review');
  expect(screen.getByText('Recognised: AI Portfolio Review')).toBeVisible();
});

test('keeps a title of the person’s own, and replaces it only where they say so', async () => {
  const form = new FakeForm({ subject: 'Vendors and budget', meeting: 'governance-council' });
  const { user } = setUp(form);
  expect(await rowOf('Title')).toHaveTextContent('NowVendors and budget');
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  expect(form.draft.subject).toBe('Vendors and budget');
  await user.click(screen.getByRole('checkbox', { name: 'Replace title: Vendors and budget' }));
  await user.click(await fill());
  expect(await screen.findByText('Title: filled in')).toBeVisible();
  expect(form.draft.subject).toBe('AI Governance Council');
});

test('keeps what somebody typed after they saw the differences', async () => {
  const form = new FakeForm({ meeting: 'governance-council' });
  const { user } = setUp(form);
  await rowOf('Title');
  form.draft = { ...form.draft, subject: 'Typed meanwhile' };
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  expect(form.draft.subject).toBe('Typed meanwhile');
  expect(form.filled).not.toContain('subject');
});

test('says what this client leaves out, and why', async () => {
  const form = new FakeForm(council);
  form.missingParts = ['recurrence', 'agendaFile'];
  const { user } = setUp(form);
  expect(await rowOf('Repeat')).toHaveTextContent('Left out on this client: This Outlook does not let');
  await user.click(await fill());
  expect(await screen.findByText(/Repeat: left out on this client. This Outlook/)).toBeVisible();
  expect(form.filled).toEqual(['attendees', 'body', 'category', 'tag']);
});

test('a category that the mailbox does not know is left out with a word, and no difference remains', async () => {
  const form = new FakeForm(council);
  form.knowsCategory = false;
  const { user } = setUp(form);
  await user.click(await fill());
  expect(await screen.findByText(/Category: left out. Your mailbox has no category “Tandem”/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '5 parts filled in, 1 left out' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'In order' })).toBeVisible();
});

test('a part that fails stops no other and says what to do', async () => {
  const form = new FakeForm(council);
  form.failing = { agendaFile: { ...failure('outlook'), code: 'AttachmentUploadGeneralFailure' } };
  const { user } = setUp(form);
  await user.click(await fill());
  expect(await screen.findByText(/File: Tandem could not attach the agenda/)).toHaveTextContent(
    'Details: AttachmentUploadGeneralFailure',
  );
  expect(screen.getByText('Repeat: filled in')).toBeVisible();
  expect(screen.getByRole('heading', { name: '5 parts filled in, 1 failed' })).toBeVisible();
});

test('says part by part what it could not take back, and tries that again', async () => {
  const form = new FakeForm(council);
  form.stored = {
    body: { kind: 'changedSince' },
    recurrence: { kind: 'notRead' },
    category: { kind: 'notTakenBack', failure: null },
    agendaFile: { kind: 'notTakenBack', failure: failure('outlook') },
  };
  const { container, user } = setUp(form);
  await user.click(await fill());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  const list = await screen.findByRole('list', { name: 'Parts taken back' });
  expect(screen.getByRole('heading', { name: '2 parts taken back, 4 left' })).toBeVisible();
  expect(list).toHaveTextContent('Agenda: left as it is. It was changed since Tandem filled it in.');
  expect(list).toHaveTextContent('Repeat: not taken back. Outlook does not tell what stands there now.');
  expect(list).toHaveTextContent(
    'Category: not taken back. Outlook said that it did it, and it still stands there.',
  );
  expect(list).toHaveTextContent('File: Tandem could not take back the file: Outlook did not do it.');
  await settled();
  expect(await axe(container)).toHaveNoViolations();
  form.stored = {};
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Everything that Tandem filled in is taken back.')).toBeVisible();
});

test('says what did not arrive, and what to do', async () => {
  const form = new FakeForm(council);
  form.outcomes = {
    body: { kind: 'notArrived', missing: ['the agenda'] },
    attendees: { kind: 'notArrived', missing: ['Grace Liu'] },
    recurrence: { kind: 'notRead' },
  };
  const { user } = setUp(form);
  await user.click(await fill());
  expect(await screen.findByText(/Agenda: not filled in/)).toHaveTextContent(
    'Outlook said that it did it, and it is not there. Copy the agenda from below, or switch “Teams meeting” off',
  );
  expect(screen.getByText(/People: not filled in/)).toHaveTextContent(
    'these are not as they should be: Grace Liu',
  );
  expect(screen.getByText(/Repeat: perhaps filled in/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '3 parts filled in, 1 not sure, 2 failed' })).toBeVisible();
});

test('what was done is still told, and can be taken back, after a look at who decides', async () => {
  const form = new FakeForm();
  const { user } = setUp(form);
  await user.selectOptions(await choice(), 'AI Governance Council');
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  await user.click(screen.getByRole('tab', { name: 'Who decides' }));
  await user.click(screen.getByRole('tab', { name: 'Meeting' }));
  expect(await choice()).toHaveDisplayValue('AI Governance Council');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Everything that Tandem filled in is taken back.')).toBeVisible();
  expect(form.draft.subject).toBe('');
});

test('another meeting replaces what was filled in for the one before, and says so first', async () => {
  const form = new FakeForm();
  const { user } = setUp(form);
  await user.selectOptions(await choice(), 'AI Governance Council');
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  await user.selectOptions(await choice(), 'Technical Readiness Sync');
  expect(await rowOf('Title')).toHaveTextContent('NowAI Governance CouncilTandem’s own. Fill replaces it');
  expect(await rowOf('Agenda')).toHaveTextContent('Nowthe agenda of the AI Governance Council');
  await user.click(await fill());
  expect(await screen.findByRole('heading', { name: 'In order' })).toBeVisible();
  expect(form.draft).toMatchObject({
    subject: 'Technical Readiness Sync',
    meeting: 'readiness-sync',
    attachmentNames: ['Technical Readiness Sync agenda.docx'],
    recurrence: { pattern: { kind: 'weekly', intervalWeeks: 2 } },
  });
  expect(form.draft.words).not.toContain('GovernanceCouncil');
});

test('what Outlook does not tell is left alone until the person says otherwise', async () => {
  const form = new FakeForm({ ...council, unread: ['recurrence', 'attendees', 'category'] });
  const { user } = setUp(form);
  expect(await rowOf('Repeat')).toHaveTextContent('Outlook does not tell what stands there.');
  expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent('nobody is called missing here');
  expect(within(await differences()).queryByText('Category')).toBeNull();
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  expect(form.filled).toEqual(['body', 'agendaFile', 'tag']);
  await user.click(screen.getByRole('checkbox', { name: 'Replace repeat' }));
  await user.click(await fill());
  expect(await screen.findByText('Repeat: filled in')).toBeVisible();
  expect(form.unseen).toEqual(['recurrence']);
});

test('a form without a Teams meeting is told how to get one', async () => {
  setUp(new FakeForm({ ...council, isOnline: false }));
  expect(await screen.findByText(/Switch on “Teams meeting” in the form/)).toBeVisible();
});

test('in the executive’s calendar the pane says whose it is, and warns where another one was agreed on', async () => {
  const theo = { name: 'Theo Brandt', mail: 'theo@contoso.example' };
  const form = new FakeForm({ ...council, organizer: theo, onBehalfOf: theo.mail });
  const outlook = new FakeOutlook().beside(form);
  outlook.world.stored = { ...seatedSettings, organizer: grace };
  const { container } = showPane(outlook);
  const note = await screen.findByText(/You write in the calendar of Theo Brandt/);
  expect(note).toHaveTextContent(
    'Your team agreed that Grace Liu organizes its meetings; sent from here, Theo Brandt does.',
  );
  await settled();
  expect(await axe(container)).toHaveNoViolations();
});

test('in the agreed organizer’s calendar it only says on whose behalf', async () => {
  const organizer = { name: grace.name, mail: grace.mail };
  const outlook = new FakeOutlook().beside(new FakeForm({ ...council, organizer, onBehalfOf: grace.mail }));
  outlook.world.stored = { ...seatedSettings, organizer: grace };
  showPane(outlook);
  expect(
    await screen.findByText(/You write in the calendar of Grace Liu. It is sent on their behalf/),
  ).toBeVisible();
});

const standing: SeriesFacts = {
  ...{ meeting: 'governance-council', state: 'living', organizer: grace, sentBy: null, iCalUId: 'uid-1' },
  ...{ subject: 'AI Governance Council', joinUrl: null, invited: [], agenda: '', endsOn: null },
  time: {
    pattern: { kind: 'monthly', weekday: 'thursday', index: 'fourth' },
    ...{ firstDate: '2026-11-26', startTime: '14:00', durationMinutes: 90, zone: 'Europe/Berlin' },
  },
};

function besideStanding(form: FakeForm) {
  const outlook = new FakeOutlook().beside(form);
  outlook.world.stored = { ...seatedSettings, organizer: grace };
  outlook.world.reported = [standing];
  outlook.world.copies = [
    { iCalUId: 'uid-1', eventId: 'event-1', answer: 'accepted', webLink: 'https://outlook.example/uid-1' },
  ];
  return { outlook, ...showPane(outlook) };
}

test('a series that exists already is opened instead of being made a second time', async () => {
  const { outlook, user } = besideStanding(new FakeForm(council));
  expect(
    await screen.findByText(/This series already exists: Grace Liu organizes the AI Governance Council/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Open the series' }));
  expect(outlook.world.opened).toEqual(['https://outlook.example/uid-1']);
});

test('beside the series itself nothing is said of another', async () => {
  besideStanding(new FakeForm({ ...council, isSaved: true }));
  await fill();
  expect(screen.queryByText(/already exists/)).toBeNull();
});

test('a crowd of guests is counted', async () => {
  const crowd = Array.from({ length: 130 }, (_, at) => ({ name: `P${at}`, mail: `p${at}@example.com` }));
  setUp(new FakeForm({ ...council, required: crowd }));
  const people = await screen.findByRole('list', { name: 'People in this meeting' });
  expect(within(people).getByText('130 guests')).toBeVisible();
  expect(within(people).queryByText('P0')).toBeNull();
});

test('people come with the address that their account has, and the list’s is told', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm(council));
  const forged = { ...grace, mail: 'grace@stranger.example' };
  const { organization } = seatedSettings;
  const seats = { ...organization.seats, COO: forged };
  outlook.world.stored = { ...seatedSettings, organization: { ...organization, seats } };
  const { user } = showPane(outlook);
  expect(await screen.findByText(/the account of Grace Liu has grace@contoso.example/)).toBeVisible();
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  const { draft } = outlook.open.form as FakeForm;
  expect(draft.required.map(({ mail }) => mail)).toEqual(['ben@contoso.example', 'grace@contoso.example']);
});

test('tells who is there, who is missing and who is a guest, and adds the missing', async () => {
  const zoe = { name: 'Zoe Park', mail: 'zoe@contoso.example' };
  const form = new FakeForm({ ...council, required: [zoe] });
  const { user } = setUp(form);
  expect(await peopleRow(/^Ada Okafor \(CAIO\)/)).toHaveTextContent('Required, there');
  expect(await peopleRow(/^Grace Liu \(COO\)/)).toHaveTextContent(
    'Missing · accountable for AI budget allocation',
  );
  expect(await peopleRow(/^Zoe Park/)).toHaveTextContent('Guest · no part in what this meeting decides');
  await user.click(screen.getByRole('button', { name: 'Add Grace Liu' }));
  expect(await screen.findByText('2 of 3 required are in the form.')).toBeVisible();
  expect(form.draft.required).toEqual([zoe, { name: grace.name, mail: grace.mail }]);
});

test('follows the people as they change in the form', async () => {
  const form = new FakeForm({ ...council, required: [{ name: 'Grace Liu', mail: grace.mail }] });
  setUp(form);
  expect(await peopleRow(/^Grace Liu/)).toHaveTextContent('Required, there');
  act(() => form.change({ required: [] }));
  expect(await screen.findByRole('button', { name: 'Add Grace Liu' })).toBeVisible();
});

test('reads calendars only when asked, at the time that is proposed, and names who is not free', async () => {
  const form = new FakeForm(council);
  const { outlook, user } = setUp(form);
  outlook.world.busy = [
    { mail: grace.mail, from: '2027-01-28T13:00:00Z', until: '2027-01-28T14:00:00Z', character: '2' },
  ];
  expect(await screen.findByText(/asks once for your permission/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Times' })).toHaveTextContent(
    'the fourth Thursday of the month, 2:00 PM',
  );
  await user.click(screen.getByRole('button', { name: 'Check calendars' }));
  expect(await screen.findByText('5 of 6 dates free for everybody required')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Who is not free' })).toHaveTextContent('Grace Liu busy Jan 28');
});

test('a decided time is checked, not the hour at which an empty form happens to stand', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm());
  const pattern = { kind: 'monthly', weekday: 'tuesday', index: 'first' } as const;
  const time = {
    pattern,
    firstDate: '2026-12-01',
    startTime: '16:00',
    durationMinutes: 90,
    zone: 'Europe/Berlin',
  };
  outlook.world.stored = { ...seatedSettings, times: { 'governance-council': time } };
  outlook.world.busy = [
    { mail: grace.mail, from: '2026-12-01T15:30:00Z', until: '2026-12-01T16:00:00Z', character: '2' },
  ];
  const { user } = showPane(outlook);
  await user.selectOptions(await choice(), 'AI Governance Council');
  await user.click(await screen.findByRole('button', { name: 'Check calendars' }));
  expect(await screen.findByRole('list', { name: 'Who is not free' })).toHaveTextContent(
    'Grace Liu busy Dec 1',
  );
});

test('names a weekday on which those who are required are away all day', async () => {
  const form = new FakeForm(council);
  const { outlook, user } = setUp(form);
  const away = { from: '2026-12-24T00:00:00Z', until: '2026-12-25T00:00:00Z', character: '3' } as const;
  outlook.world.busy = [
    { mail: grace.mail, ...away },
    { mail: 'ben@contoso.example', ...away },
  ];
  await user.click(await screen.findByRole('button', { name: 'Check calendars' }));
  expect(await screen.findByRole('list', { name: 'Holidays' })).toHaveTextContent(
    'Dec 24, a weekday: Ben Ruiz and Grace Liu are away the whole day. It may be a holiday.',
  );
});

test('leaves with the mailbox what the check on sending needs, and says when it cannot', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm(council));
  outlook.world.stored = seatedSettings;
  outlook.keepFailure = failure('outlook');
  const { user } = showPane(outlook);
  expect(await screen.findByText(/could not prepare the check on sending/)).toBeVisible();
  outlook.keepFailure = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await rowOf('Repeat');
  expect(outlook.stored).toEqual([knownChecks(seatedSettings, '2026-11-23')]);
});

test('says whether the check on sending is on here, and what it said when it opened the pane', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm(council));
  outlook.check = {
    isOffered: true,
    ranOn: '2026-11-20',
    said: () => Promise.resolve('Grace Liu (COO) is missing: accountable for AI budget allocation.'),
  };
  showPane(outlook);
  expect(
    await screen.findByText('Check on sending: on. It last ran in this Outlook on Fri, Nov 20.'),
  ).toBeVisible();
  expect(await screen.findByText(/Grace Liu \(COO\) is missing/)).toHaveTextContent(/^Not sent yet\./);
});

test.each([
  [true, /^Check on sending: not seen here yet\. It runs where an administrator has deployed/],
  [false, /^Check on sending: off\. This Outlook does not ask/],
])('where it never ran and is offered (%s), it promises nothing', async (isOffered, words) => {
  const outlook = new FakeOutlook().beside(new FakeForm(council));
  outlook.check = { ...outlook.check, isOffered };
  showPane(outlook);
  expect(await screen.findByText(words)).toBeVisible();
});

test('with nothing set up it leads to Rhythm in Teams, and the lookup works', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm());
  const { user } = showPane(outlook);
  await user.click(await screen.findByRole('button', { name: 'Open Rhythm in Teams' }));
  expect(outlook.world.opened).toEqual(['https://tandem.example/rhythm']);
  await user.click(screen.getByRole('tab', { name: 'Who decides' }));
  await user.type(screen.getByRole('searchbox', { name: 'Find a decision' }), 'vendor');
  expect(screen.getByText('1 of 12 decisions for “vendor”')).toBeVisible();
});

test('a form that cannot be read says so and is read again', async () => {
  const form = new FakeForm(council);
  form.readFailure = failure('outlook');
  const { user } = setUp(form);
  expect(await screen.findByText(/could not read the appointment/)).toBeVisible();
  form.readFailure = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await differences()).toBeVisible();
});

test('shows the agenda as the invitation will', async () => {
  const { user } = setUp(new FakeForm(council));
  await user.click(await screen.findByRole('button', { name: 'See the agenda' }));
  expect(screen.getByRole('region', { name: 'Agenda of AI Governance Council' })).toHaveTextContent(
    'New vendor evaluations',
  );
});

test('an assistant can do it all from the keyboard', async () => {
  const form = new FakeForm(council);
  const { user } = setUp(form);
  const button = await fill();
  (await choice()).focus();
  while (document.activeElement !== button) await user.tab();
  await user.keyboard('{Enter}');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  while (document.activeElement !== undo) await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Everything that Tandem filled in is taken back.')).toBeVisible();
  const add = screen.getByRole('button', { name: 'Add Ben Ruiz' });
  while (document.activeElement !== add) await user.tab();
  await user.keyboard(' ');
  expect(await peopleRow(/^Ben Ruiz/)).toHaveTextContent('Required, there');
});

test('has no accessibility violation before and after filling', async () => {
  const form = new FakeForm({ ...council, required: [{ name: 'Zoe Park', mail: 'zoe@contoso.example' }] });
  form.missingParts = ['agendaFile'];
  const { container, user } = setUp(form);
  await fill();
  await settled();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  await settled();
  expect(await axe(container)).toHaveNoViolations();
});
