import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { rowsOf } from '../../../src/domain/workspace/contentOf';
import { rowsIn } from '../../../src/domain/workspace/rowFields';
import { schemaRow } from '../../../src/domain/workspace/settingRows';
import { ListsInMemory } from '../../application/listsInMemory';
import { seatedSettings } from '../rhythm/fakeServices';
import { FakeForm } from './FakeForm';
import { FakeOutlook, showPane } from './showPane';

expect.extend(toHaveNoViolations);
beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

/** Outlook of somebody whose team uses Tandem already, beside a new appointment. */
function outlookOf(user: Parameters<ListsInMemory['as']>[1] = {}) {
  const tenant = new ListsInMemory();
  for (const list of ['settings', 'seats', 'raci', 'record'] as const) tenant.lists.add(list);
  const rows = [...rowsOf({ ...emptyContent, settings: seatedSettings }), schemaRow];
  rows.forEach((row) => tenant.put(row));
  const outlook = new FakeOutlook().beside(new FakeForm());
  outlook.world.lists = tenant.as('Sam', { site: null, ...user }).lists;
  return { tenant, outlook };
}

const team = () => screen.findByRole('button', { name: 'AI leadership' });

test('where the team uses Tandem already, the first question is which team, and one click answers it', async () => {
  const { outlook } = outlookOf();
  const { container, user } = showPane(outlook);
  expect(await screen.findByRole('heading', { name: 'Which team is it?' })).toBeVisible();
  expect(screen.queryByText(/not set up yet/)).toBeNull();
  await team();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await team());
  expect(await screen.findByRole('combobox', { name: 'Which meeting is this?' })).toBeVisible();
});

test('nothing is asked of Microsoft before the person says so', async () => {
  const { outlook, tenant } = outlookOf({ consented: false });
  const { user } = showPane(outlook);
  await user.click(await screen.findByRole('button', { name: 'Show my teams' }));
  await user.click(await team());
  expect(await screen.findByRole('combobox', { name: 'Which meeting is this?' })).toBeVisible();
  expect(tenant.calls.filter((call) => call.endsWith('places'))).toHaveLength(2);
});

test('somebody who declines is told, and can ask again', async () => {
  const { outlook } = outlookOf({ consented: false, declines: true });
  const { user } = showPane(outlook);
  await user.click(await screen.findByRole('button', { name: 'Show my teams' }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});

test('"not set up yet" is said of a team only once it was looked at, and another can be chosen', async () => {
  const { outlook, tenant } = outlookOf();
  tenant.lists.clear();
  const { user } = showPane(outlook);
  await user.click(await team());
  expect(await screen.findByText('The rhythm of AI leadership is not set up yet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose another team' }));
  expect(await team()).toBeVisible();
});

/** On the screen; a screen reader hears it besides. */
const said = (words: string | RegExp) =>
  within(screen.getByRole('region', { name: 'Escalation' })).findByText(words);

test('an escalation from a meeting is noted in the record of the team', async () => {
  const { outlook, tenant } = outlookOf();
  outlook.reading({ kind: 'appointment', meeting: 'governance-council' });
  const { user } = showPane(outlook);
  await user.click(await team());
  await user.click(await screen.findByRole('button', { name: 'Escalate to Grace Liu' }));
  expect(await said('The record holds it as an open escalation.')).toBeVisible();
  const noted = rowsIn('record', [...tenant.rows.values()]);
  expect(noted.map(({ fields }) => [fields.kind, fields.meeting, fields.status])).toEqual([
    ['escalation', 'governance-council', 'open'],
  ]);
  await user.click(screen.getByRole('button', { name: 'Escalate to Grace Liu' }));
  expect(outlook.world.opened).toHaveLength(2);
  expect([...tenant.rows.values()].filter(({ list }) => list === 'record')).toHaveLength(1);
});

test('somebody who may only read is told that it is not in the record', async () => {
  const { outlook } = outlookOf({ right: 'read' });
  outlook.reading({ kind: 'appointment', meeting: 'governance-council' });
  const { user } = showPane(outlook);
  await user.click(await team());
  await user.click(await screen.findByRole('button', { name: 'Escalate to Grace Liu' }));
  expect(await said(/^It is not in the record/)).toBeVisible();
});
