import { columnResources } from './columnResource';
import { personIdentity } from './personIdentity';
import type { World } from '../world/World';
import type { WorldList, WorldSite } from '../world/WorldSite';
import type { Expanded } from './siteExpand';
import type { Resource } from './selectProperties';

export const eTagOfList = ({ id, version }: WorldList): string => `"${id},${version}"`;

export function listResource(world: World, site: WorldSite, list: WorldList, expanded: Expanded): Resource {
  const { id, displayName, description, name, webUrl, createdAt, modifiedAt, createdBy, template, hidden } =
    list;
  const eTag = eTagOfList(list);
  const by = personIdentity(world, createdBy);
  const names = expanded.get('columns');
  return {
    ...{ '@odata.etag': eTag, id, createdDateTime: createdAt, lastModifiedDateTime: modifiedAt, description },
    ...{ eTag, name, webUrl, displayName, createdBy: by, lastModifiedBy: by },
    ...{ parentReference: { siteId: site.id }, list: { contentTypesEnabled: false, hidden, template } },
    ...{ sharepointIds: { listId: id, siteUrl: site.webUrl } },
    ...(names !== undefined && { columns: columnResources(list, names?.join(',')) }),
  };
}
