import type { ListsSite } from '../../application/ports/Lists';
import type { ListName } from '../../domain/workspace/types';
import { query } from '../GraphRequest';
import { listTitles } from './listTables';

/** A list by its title, so that no request is needed to learn its id. */
export function listPath({ siteId }: ListsSite, list: ListName): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(listTitles[list])}`;
}

const withFields = { $select: 'id,eTag,lastModifiedDateTime,lastModifiedBy', $expand: 'fields' };

export function itemsPath(
  site: ListsSite,
  list: ListName,
  options: Readonly<Record<string, string | number>>,
) {
  return `${listPath(site, list)}/items${query({ ...withFields, ...options })}`;
}

export const itemPath = (site: ListsSite, list: ListName, itemId: string): string =>
  `${listPath(site, list)}/items/${itemId}`;

export const wholeItemPath = (site: ListsSite, list: ListName, itemId: string): string =>
  `${itemPath(site, list, itemId)}${query(withFields)}`;
