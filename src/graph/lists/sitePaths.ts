import type { Place } from '../../application/ports/Lists';
import type { ListName } from '../../domain/workspace/types';
import { query } from '../GraphRequest';
import { listTitles } from './listTables';

/** A list by its title, so that no request is needed to learn its id. */
export function listPath({ siteId }: Place, list: ListName): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(listTitles[list])}`;
}

const withFields = { $select: 'id,eTag,lastModifiedDateTime,lastModifiedBy', $expand: 'fields' };

export function itemsPath(place: Place, list: ListName, options: Readonly<Record<string, string | number>>) {
  return `${listPath(place, list)}/items${query({ ...withFields, ...options })}`;
}

export const itemPath = (place: Place, list: ListName, itemId: string): string =>
  `${listPath(place, list)}/items/${itemId}`;

export const wholeItemPath = (place: Place, list: ListName, itemId: string): string =>
  `${itemPath(place, list, itemId)}${query(withFields)}`;
