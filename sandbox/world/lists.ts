import { guidFrom } from './deterministicId';
import { ownColumns } from './ownColumns';
import type { World } from './World';
import type { Fields, ItemVersion, WorldColumn, WorldItem, WorldList, WorldSite } from './WorldSite';

export interface NewList {
  readonly displayName: string;
  readonly description: string;
  readonly template: WorldList['template'];
  readonly columns: readonly WorldColumn[];
  /** The id of the person. */
  readonly by: string;
  /** The last part of the address; made of the title where it is missing. */
  readonly name?: string;
  readonly hidden?: boolean;
}

/** SharePoint keeps this many versions of a row. */
const versionsKept = 500;

const timeOf = (world: World): string => `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`;

export function addList(world: World, site: WorldSite, made: NewList): WorldList {
  const { displayName, description, template, columns, by, hidden = false } = made;
  const name = freeName(site, made.name ?? displayName.replace(/[^\p{L}\p{N} _-]/gu, ''));
  const folder = template === 'genericList' ? '/Lists' : '';
  const now = timeOf(world);
  site.listsMade += 1;
  const list: WorldList = {
    ...{ id: guidFrom(`list ${site.id} ${site.listsMade}`), displayName, description, name },
    ...{ template, hidden, createdAt: now, createdBy: by, modifiedAt: now, version: 1 },
    ...{ webUrl: `${site.webUrl}${folder}/${encodeURIComponent(name)}`, items: new Map(), itemsMade: 0 },
    columns: [...ownColumns, ...columns],
    appRole: 'none',
  };
  site.lists.set(list.id, list);
  return list;
}

/** An address that another list once took is not given again while it is there. */
function freeName(site: WorldSite, wanted: string): string {
  const taken = new Set([...site.lists.values()].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let count = 1; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
  return name;
}

export interface ItemWrite {
  readonly fields: Fields;
  /** The id of the person. */
  readonly by: string;
}

export function addItem(world: World, list: WorldList, { fields, by }: ItemWrite, seeded = false): WorldItem {
  list.itemsMade += 1;
  const id = list.itemsMade;
  const now = timeOf(world);
  const first: ItemVersion = { number: 1, modifiedAt: now, modifiedBy: by, fields };
  const uniqueId = guidFrom(`item ${list.id} ${id}`);
  const item: WorldItem = { id, uniqueId, createdAt: now, createdBy: by, versions: [first], seeded };
  list.items.set(id, item);
  touchList(world, list);
  return item;
}

/** A further version of the row, with all of its fields. */
export function changeItem(
  world: World,
  list: WorldList,
  item: WorldItem,
  { fields, by }: ItemWrite,
): WorldItem {
  const [newest] = item.versions;
  const next: ItemVersion = { number: newest.number + 1, modifiedAt: timeOf(world), modifiedBy: by, fields };
  const changed: WorldItem = {
    ...item,
    versions: [next, ...item.versions.slice(0, versionsKept - 1)],
    seeded: false,
  };
  list.items.set(item.id, changed);
  touchList(world, list);
  return changed;
}

export function removeItem(world: World, list: WorldList, item: WorldItem): void {
  list.items.delete(item.id);
  touchList(world, list);
}

/** The column goes, and what stood in it goes with it. */
export function removeColumn(world: World, list: WorldList, column: WorldColumn): void {
  list.columns.splice(list.columns.indexOf(column), 1);
  const without = ({ fields, ...version }: ItemVersion): ItemVersion => ({
    ...version,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name !== column.name)),
  });
  for (const item of list.items.values()) {
    const [newest, ...older] = item.versions;
    list.items.set(item.id, { ...item, versions: [without(newest), ...older.map(without)] });
  }
  touchList(world, list);
}

export function touchList(world: World, list: WorldList): void {
  list.modifiedAt = timeOf(world);
  list.version += 1;
}

/** Fills a list with many rows at once, unchecked. The snapshot only counts them while they are as they were. */
export function fillList(world: World, list: WorldList, rows: Iterable<Fields>, by: string): void {
  for (const fields of rows) addItem(world, list, { fields, by }, true);
}

/** The number by which SharePoint calls a person inside its sites. */
export const lookupIdOf = (world: World, userId: string): number =>
  world.people.findIndex(({ id }) => id === userId) + 10;

/** The id of the person whom a site calls by this number. */
export const personOfLookupId = (world: World, lookupId: number): string | undefined =>
  world.people[lookupId - 10]?.id;
