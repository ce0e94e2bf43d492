import { readableText } from '../../domain/text/readableText';
import * as v from 'valibot';
import type { StoredRow } from '../../application/ports/Lists';
import type { ListName } from '../../domain/workspace/types';
import { instantText } from '../timeText';
import { rowIn } from './fieldsJson';
import { keyColumn } from './listTables';

const person = v.object({ user: v.optional(v.object({ displayName: v.nullish(v.string()) })) });

/** A row as Graph tells it. */
export const itemJson = v.object({
  id: v.string(),
  eTag: v.string(),
  lastModifiedDateTime: instantText,
  lastModifiedBy: v.optional(person),
  fields: v.record(v.string(), v.unknown()),
});

/** A new row: Graph may leave out its fields. */
export const newItemJson = v.object({ ...itemJson.entries, fields: v.optional(itemJson.entries.fields) });

/** A version of a row. */
export const versionJson = v.object({
  lastModifiedDateTime: instantText,
  lastModifiedBy: v.optional(person),
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** The fields alone, as a change answers. */
export const changedFieldsJson = v.looseObject({ '@odata.etag': v.string() });

export type ItemJson = v.InferOutput<typeof itemJson>;

/** Null for a row without a key that could not be one of ours. */
export function storedRowOf(list: ListName, item: ItemJson): StoredRow | null {
  const key = keyOf(list, item);
  if (key === null) return null;
  return {
    ...rowIn(list, key, item.fields),
    itemId: item.id,
    etag: item.eTag,
    changedAt: Date.parse(item.lastModifiedDateTime),
    changedBy: changedByOf(item),
  };
}

/** A decision, or an entry of the record, that somebody wrote into the list by hand has no key; its number stands for one. */
function keyOf(list: ListName, { id, fields }: ItemJson): string | null {
  const key = fields[keyColumn];
  if (typeof key === 'string' && key !== '') return key;
  return list === 'raci' || list === 'record' ? `item-${id}` : null;
}

export function changedByOf({ lastModifiedBy }: Pick<ItemJson, 'lastModifiedBy'>): string | null {
  const name = lastModifiedBy?.user?.displayName ?? null;
  return name === null ? null : readableText(name);
}
