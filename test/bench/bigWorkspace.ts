import { fillList } from '../../sandbox/world/lists';
import type { World } from '../../sandbox/world/World';
import type { Fields, WorldList } from '../../sandbox/world/WorldSite';

export interface WorkspaceSize {
  readonly decisions: number;
  readonly entries: number;
}

const areas = [
  'vendor',
  'model',
  'budget',
  'privacy',
  'cloud',
  'audit',
  'training',
  'licence',
  'pilot',
  'reporting',
];

export const titleOfDecision = (index: number): string =>
  `Approval of ${areas[index % 10]} and ${areas[Math.floor(index / 10) % 10]} in unit${index}`;

export const titleOfEntry = (index: number): string => `Agree the ${areas[index % 10]} of unit${index}`;

const letters = ['R', 'C', 'A', 'I'] as const;

function fieldsOfDecision(index: number): Fields {
  const letterAt = (column: number) => letters[(index + column) % letters.length] ?? 'I';
  return {
    TandemKey: `own-${index}`,
    Title: titleOfDecision(index),
    TandemNumber: index + 1,
    ...{ TandemCAIO: letterAt(0), TandemCIO: letterAt(1), TandemCOO: letterAt(2), TandemCEO: letterAt(3) },
    ...{ TandemRetired: false, TandemInForce: true },
  };
}

const dayMs = 86_400_000;
const lastDayMs = Date.UTC(2026, 10, 20, 10);

/** Ten entries a day, back from the last day. */
function fieldsOfEntry(index: number): Fields {
  const on = new Date(lastDayMs - Math.floor(index / 10) * dayMs).toISOString();
  return {
    TandemKey: `entry-${index}`,
    Title: titleOfEntry(index),
    TandemOn: on,
    TandemKind: index % 2 === 0 ? 'action' : 'decision',
    TandemStatus: index % 3 === 0 ? 'done' : 'open',
    TandemDue: on,
    TandemDecision: `own-${index % 12}`,
    ...{ TandemPersonName: 'Grace Liu', TandemPersonMail: 'grace.liu@contoso.com', TandemPersonId: 'grace' },
    TandemNotes: 'Asked the owner twice; the answer comes with the next report to the council.',
    TandemInForce: true,
  };
}

/** Puts decisions and entries of this many into the lists that Tandem made, in place of what it put there. */
export function fillWorkspace(world: World, { decisions, entries }: WorkspaceSize): void {
  refill(world, 'Tandem RACI', decisions, fieldsOfDecision);
  refill(world, 'Tandem Record', entries, fieldsOfEntry);
}

function refill(world: World, title: string, count: number, fieldsOf: (index: number) => Fields): void {
  const list = listCalled(world, title);
  const by = list.createdBy;
  list.items.clear();
  fillList(
    world,
    list,
    Array.from({ length: count }, (_, index) => fieldsOf(index)),
    by,
  );
}

function listCalled(world: World, title: string): WorldList {
  const lists = world.sites.flatMap((site) => [...site.lists.values()]);
  const found = lists.find(({ displayName }) => displayName === title);
  if (found === undefined) throw new Error(`No list is called ${title}.`);
  return found;
}
