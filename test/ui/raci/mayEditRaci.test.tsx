import { mayEditRaci } from '../../../src/ui/shared/workspace/useWorkspace';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import { ada, ben, seatedSettings } from '../rhythm/fakeServices';
import { madeLists, workspaceWith } from '../shared/workspaceWith';

async function sharedBy(user: string): Promise<SharedWorkspace> {
  const world = await madeLists({ settings: seatedSettings });
  const shared = workspaceWith({}, world.as(user).lists);
  await shared.connect();
  return shared;
}

test('where it is shared, whoever holds a seat edits, and nobody else before the leaders said so', async () => {
  const shared = await sharedBy('Olga');
  expect(mayEditRaci(shared.state(), ada.id)).toBe(true);
  expect(mayEditRaci(shared.state(), ben.id)).toBe(true);
  expect(mayEditRaci(shared.state(), 'priya')).toBe(false);
  await shared.edit([{ kind: 'letEditRaci', editors: 'everybody' }]);
  expect(mayEditRaci(shared.state(), 'priya')).toBe(true);
  await shared.undo();
  expect(mayEditRaci(shared.state(), 'priya')).toBe(false);
});

test('on one’s own device, and where nobody holds a seat yet, everybody edits', async () => {
  const alone = workspaceWith({ settings: seatedSettings });
  await alone.open();
  expect(mayEditRaci(alone.state(), 'priya')).toBe(true);
  const world = await madeLists();
  const empty = workspaceWith({}, world.as('Olga').lists);
  await empty.connect();
  expect(mayEditRaci(empty.state(), 'priya')).toBe(true);
});
