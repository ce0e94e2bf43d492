import { act, configure, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FakeForm } from './FakeForm';
import { FakeOutlook, showPane } from './showPane';
import { failure, grace, seatedSettings } from '../rhythm/fakeServices';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

function setUp(form: FakeForm) {
  const outlook = new FakeOutlook().beside(form);
  outlook.world.kept = seatedSettings;
  return { outlook, ...showPane(outlook) };
}

const council = { subject: 'AI Governance Council' };
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
  expect(await screen.findByText('The appointment is as it was before.')).toBeVisible();
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

test('an undo that fails says so and can be tried again', async () => {
  const form = new FakeForm(council);
  form.undoFailure = failure('outlook');
  const { user } = setUp(form);
  await user.click(await fill());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/could not put the appointment back/)).toBeVisible();
  form.undoFailure = null;
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The appointment is as it was before.')).toBeVisible();
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

test('reads calendars only when asked, and names who is not free', async () => {
  const form = new FakeForm(council);
  const { outlook, user } = setUp(form);
  outlook.world.busy = [
    { mail: grace.mail, from: '2026-11-26T13:00:00Z', until: '2026-11-26T14:00:00Z', character: '2' },
  ];
  expect(await screen.findByText(/asks once for your permission/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check calendars' }));
  expect(await screen.findByText('0 of 1 date free for everybody required')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Who is not free' })).toHaveTextContent('Grace Liu busy');
});

test('checks every date of a series that recurs', async () => {
  const form = new FakeForm(council);
  const { outlook, user } = setUp(form);
  outlook.world.busy = [
    { mail: grace.mail, from: '2027-01-28T13:00:00Z', until: '2027-01-28T14:00:00Z', character: '3' },
  ];
  await user.click(await fill());
  await screen.findByRole('heading', { name: 'In order' });
  await user.click(screen.getByRole('button', { name: 'Check calendars' }));
  expect(await screen.findByText('5 of 6 dates free for everybody required')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Who is not free' })).toHaveTextContent('Grace Liu away Jan 28');
});

test('leaves with the mailbox what the check on sending needs, and says when it cannot', async () => {
  const outlook = new FakeOutlook().beside(new FakeForm(council));
  outlook.world.kept = seatedSettings;
  outlook.keepFailure = failure('outlook');
  const { user } = showPane(outlook);
  expect(await screen.findByText(/could not prepare the check on sending/)).toBeVisible();
  outlook.keepFailure = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await rowOf('Repeat');
  expect(outlook.kept).toEqual([{ organization: seatedSettings.organization, overrides: [] }]);
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
  expect(await screen.findByText('The appointment is as it was before.')).toBeVisible();
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
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await fill());
  await screen.findByRole('list', { name: 'Filled parts' });
  expect(await axe(container)).toHaveNoViolations();
});
