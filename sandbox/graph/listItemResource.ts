import { lookupIdOf, personOfLookupId } from '../world/lists';
import { invalidRequest } from './GraphError';
import { personIdentity } from './personIdentity';
import type { World } from '../world/World';
import type { FieldValue, ItemVersion, WorldItem, WorldList } from '../world/WorldSite';
import type { OpenList } from './openSite';
import type { Resource } from './selectProperties';

/** "guid,version" in its quotation marks. */
export const eTagOfItem = ({ uniqueId, versions }: WorldItem): string => eTagAt(uniqueId, versions[0].number);
const eTagAt = (uniqueId: string, version: number): string => `"${uniqueId},${version}"`;

/** Everything about a row but its fields. */
export function listItemResource(world: World, { site, list }: OpenList, item: WorldItem): Resource {
  const [{ modifiedAt, modifiedBy }] = item.versions;
  const eTag = eTagOfItem(item);
  return {
    ...{ '@odata.etag': eTag, createdDateTime: item.createdAt, eTag, id: String(item.id) },
    ...{ lastModifiedDateTime: modifiedAt, webUrl: `${list.webUrl}/${item.id}_.000` },
    ...{
      createdBy: personIdentity(world, item.createdBy),
      lastModifiedBy: personIdentity(world, modifiedBy),
    },
    ...{ parentReference: { id: item.uniqueId, siteId: site.id } },
    ...{ contentType: { id: '0x0100A1C6E1B2D3F44C5AB6C7D8E9F0A1B2C3', name: 'Item' } },
    ...{ sharepointIds: { listId: list.id, listItemId: String(item.id), listItemUniqueId: item.uniqueId } },
  };
}

export interface AskedFields {
  readonly item: WorldItem;
  readonly version: ItemVersion;
  /** Null for all that a person sees. */
  readonly names: readonly string[] | null;
}

/** The values of one version of a row. A field without a value is not there at all; a hidden one only where it is named. */
export function fieldsResource(
  world: World,
  list: WorldList,
  { item, version, names }: AskedFields,
): Resource {
  if (names !== null) for (const name of names) requireField(list, name);
  const shown: Resource = { ...rowFields(world, list, version), ...ownFields(world, item, version) };
  const stored: Record<string, unknown> = { '@odata.etag': eTagAt(item.uniqueId, version.number) };
  const unseen = names === null ? unseenNames(list) : [];
  for (const name of names ?? Object.keys(shown))
    if (shown[name] !== undefined && !unseen.includes(name)) stored[name] = shown[name];
  return stored;
}

function rowFields(world: World, { columns }: WorldList, { fields }: ItemVersion): Resource {
  const shown: Record<string, unknown> = {};
  for (const { name, kind } of columns) {
    const value = fields[name];
    if (value === undefined) continue;
    shown[name] = kind === 'personOrGroup' ? nameOfLookup(world, value) : value;
    if (kind === 'personOrGroup') shown[`${name}LookupId`] = value;
  }
  return shown;
}

const nameOfLookup = (world: World, lookupId: FieldValue): string | undefined =>
  world.personById(personOfLookupId(world, Number(lookupId)) ?? '')?.displayName;

function ownFields(world: World, item: WorldItem, version: ItemVersion): Resource {
  const title = version.fields.Title;
  return {
    ...{ id: String(item.id), ID: String(item.id), ContentType: 'Item', Modified: version.modifiedAt },
    ...{ Created: item.createdAt, AuthorLookupId: String(lookupIdOf(world, item.createdBy)) },
    ...{ EditorLookupId: String(lookupIdOf(world, version.modifiedBy)) },
    ...{ Author: world.personById(item.createdBy)?.displayName },
    ...{ Editor: world.personById(version.modifiedBy)?.displayName },
    ...{ _UIVersionString: versionName(version), Attachments: false, Edit: '' },
    ...(title !== undefined && { LinkTitleNoMenu: title, LinkTitle: title }),
    ...{ ItemChildCount: '0', FolderChildCount: '0', _ComplianceFlags: '', GUID: item.uniqueId },
    ...{ UniqueId: item.uniqueId, owshiddenversion: version.number },
  };
}

/** "3.0": every change makes a major version. */
export const versionName = ({ number }: ItemVersion): string => `${number}.0`;

const bareName = (name: string): string => name.replace(/LookupId$/, '');

/** People come as numbers alone, and a row's own number once, unless they are asked for by name. */
const unseenNames = ({ columns }: WorldList): readonly string[] => [
  'ID',
  ...columns.filter(({ hidden, kind }) => hidden || kind === 'personOrGroup').map(({ name }) => name),
];

/** Refuses a field that the list does not have. */
export function requireField({ columns }: WorldList, name: string): void {
  if (name !== 'id' && !columns.some((column) => column.name === name || column.name === bareName(name)))
    throw invalidRequest(`Field '${name}' is not recognized`);
}
