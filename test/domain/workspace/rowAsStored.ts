import type { FieldValue, ListName, Row } from '../../../src/domain/workspace/types';

/** A row as a list or a device may hold it, whatever its fields say. */
export const rowAsStored = <List extends ListName>(
  list: List,
  key: string,
  fields: Readonly<Record<string, FieldValue>>,
): Row<List> => ({ list, key, fields }) as unknown as Row<List>;
