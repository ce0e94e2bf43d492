import type { ListsSite } from '../../application/ports/Lists';
import { listSchema, type ListName } from '../../domain/workspace/listSchema';
import { query } from '../GraphRequest';

/** A list by its title, so that no request is needed to learn its id. */
export function listPath({ siteId }: ListsSite, list: ListName): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(listSchema[list].title)}`;
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
