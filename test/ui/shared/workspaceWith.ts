import { createSharedWorkspace } from '../../../src/application/workspace/createSharedWorkspace';
import type { Lists } from '../../../src/application/ports/Lists';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { rowsOf } from '../../../src/domain/workspace/contentOf';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { ListsInMemory } from '../../application/listsInMemory';
import { make } from '../../application/workspaceFor';

/** Monday morning. */
const now = Date.parse('2026-11-23T09:00:00Z');

/** What the leaders share, begun with this content on the device; over lists where there are any. */
export function workspaceWith(
  content: Partial<WorkspaceContent> = {},
  lists: Lists | null = null,
): SharedWorkspace {
  const stored = new Map<string, unknown>([['own', rowsOf({ ...emptyContent, ...content })]]);
  const shared = createSharedWorkspace({
    lists,
    site: lists === null ? null : 'contoso/sites/leadership',
    clock: { now: () => now },
    cache: {
      get: (key) => Promise.resolve(stored.get(key)),
      put: (key, value) => Promise.resolve(void stored.set(key, value)),
    },
  });
  void shared.open();
  return shared;
}

/** Lists in the team's site, made by somebody else with this content. */
export async function madeLists(content: Partial<WorkspaceContent> = {}): Promise<ListsInMemory> {
  const world = new ListsInMemory();
  await make(workspaceWith(content, world.as('Olga').lists));
  return world;
}
