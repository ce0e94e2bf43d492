import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { FakeForm } from './FakeForm';
import { FakeOutlook, showPane } from './showPane';
import { seatedSettings } from '../rhythm/fakeServices';

expect.extend(toHaveNoViolations);
beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

function seated(outlook: FakeOutlook): FakeOutlook {
  outlook.world.stored = seatedSettings;
  return outlook;
}

const suggested = () => screen.findByRole('list', { name: 'Decisions that the subject suggests' });
const vendorMail = { subject: 'RE: New vendor for contract review' };

test('puts the decisions that the mail’s subject suggests first', async () => {
  showPane(seated(new FakeOutlook().reading(vendorMail)));
  const [first] = within(await suggested()).getAllByRole('button');
  expect(first).toHaveTextContent('AI tool and vendor selection');
  expect(within(screen.getByRole('list', { name: 'Decisions' })).getAllByRole('button')).toHaveLength(12);
});

test('suggests nothing where the subject tells nothing', async () => {
  showPane(seated(new FakeOutlook().reading({ subject: 'Lunch' })));
  await screen.findAllByText('Grace Liu');
  expect(screen.queryByRole('list', { name: 'Decisions that the subject suggests' })).toBeNull();
  expect(screen.getByRole('list', { name: 'Decisions' })).toBeVisible();
});

test('two keys from a mail to who decides, and a mail to the escalation owner that nobody has sent', async () => {
  const outlook = seated(new FakeOutlook().reading({ subject: 'Cloud architecture for AI infrastructure' }));
  const { user } = showPane(outlook);
  const [first] = within(await suggested()).getAllByRole('button');
  first!.focus();
  await user.keyboard('{Enter}');
  const card = await screen.findByRole('dialog');
  expect(card).toHaveTextContent('Ben Ruiz (CIO) is accountable and also does the work.');
  await user.click(within(card).getByRole('button', { name: 'Escalate' }));
  expect(outlook.world.opened[0]).toMatch(/^mailto:grace%40contoso.example\?subject=Escalation/);
});

test('calls a meeting as the organization does', async () => {
  const outlook = new FakeOutlook().reading({
    ...{ kind: 'appointment', subject: 'Council', meeting: 'governance-council' },
  });
  outlook.world.stored = editSettings(seatedSettings, {
    ...{ kind: 'setDetails', meeting: 'governance-council', details: { name: 'AI Board' } },
  });
  showPane(outlook);
  expect(await screen.findByRole('heading', { name: 'AI Board' })).toBeVisible();
});

test('knows a meeting by the name that the organization gave it, where the invitation carries no mark', async () => {
  const outlook = new FakeOutlook().reading({ kind: 'appointment', subject: 'AI Board' });
  outlook.world.stored = editSettings(seatedSettings, {
    ...{ kind: 'setDetails', meeting: 'governance-council', details: { name: 'AI Board' } },
  });
  showPane(outlook);
  expect(await screen.findByRole('heading', { name: 'AI Board' })).toBeVisible();
});

test('shows the agenda of one of the three meetings and prepares an escalation from it', async () => {
  const outlook = seated(
    new FakeOutlook().reading({ kind: 'appointment', subject: 'Council', meeting: 'governance-council' }),
  );
  const { user } = showPane(outlook);
  expect(await screen.findByRole('region', { name: 'Agenda of AI Governance Council' })).toHaveTextContent(
    'New vendor evaluations',
  );
  await user.click(screen.getByRole('button', { name: 'Escalate to Grace Liu' }));
  expect(decodeURIComponent(outlook.world.opened[0] ?? '')).toContain(
    'mailto:grace@contoso.example?subject=Escalation: AI Governance Council',
  );
});

test('nobody is offered to escalate to themselves', async () => {
  const outlook = seated(new FakeOutlook().reading({ kind: 'appointment', meeting: 'governance-council' }));
  outlook.world.context = { ...outlook.world.context, userId: null, loginHint: 'GRACE@contoso.example' };
  showPane(outlook);
  await screen.findByRole('region', { name: 'Agenda of AI Governance Council' });
  expect(screen.queryByRole('button', { name: /Escalate/ })).toBeNull();
});

test('names the standing topics before anything is set up', async () => {
  showPane(new FakeOutlook().reading({ kind: 'appointment', meeting: 'readiness-sync' }));
  expect(await screen.findByRole('list', { name: 'Standing topics' })).toHaveTextContent(
    'Security review pipeline for new tools',
  );
  expect(await screen.findByRole('button', { name: 'Open Rhythm in Teams' })).toBeVisible();
});

test('says on the meeting’s tab why a mail has none', async () => {
  const { user } = showPane(seated(new FakeOutlook().reading(vendorMail)));
  await suggested();
  await user.click(screen.getByRole('tab', { name: 'Meeting' }));
  expect(await screen.findByText('This mail is about none of the three meetings')).toBeVisible();
});

test('a pinned pane follows from a mail to a form', async () => {
  const outlook = seated(new FakeOutlook().reading(vendorMail));
  showPane(outlook);
  await suggested();
  act(() => outlook.moveTo({ form: new FakeForm({ subject: 'AI Portfolio Review' }), item: null }));
  expect(await screen.findByRole('combobox', { name: 'Which meeting is this?' })).toHaveDisplayValue(
    'AI Portfolio Review',
  );
});

test('has no accessibility violation beside a mail and beside a meeting', async () => {
  const mail = showPane(seated(new FakeOutlook().reading(vendorMail)));
  await suggested();
  expect(await axe(mail.container)).toHaveNoViolations();
  mail.unmount();
  const meeting = showPane(
    seated(new FakeOutlook().reading({ kind: 'appointment', meeting: 'governance-council' })),
  );
  await screen.findByRole('region', { name: 'Agenda of AI Governance Council' });
  expect(await axe(meeting.container)).toHaveNoViolations();
});
