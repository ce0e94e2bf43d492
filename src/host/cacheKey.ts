import type { HostContext } from '../application/ports/Host';

/** Who a cache belongs to, as far as the host tells. */
export interface CacheOwner extends Pick<HostContext, 'tenantId' | 'userId' | 'loginHint'> {
  /** Where the browser keeps parts, the name of ours; else null. */
  readonly partitionKey: string | null;
}

/** Stands for the tenant where the host names none: a plain browser, and Outlook, which tells the address only. */
export const noTenant = 'browser';

/** Stands for a person of whom nothing is known. */
export const nobody = 'anybody';

/** The person's own part of a key: "tenant:user", "browser:address" or "browser:anybody". */
export function ownerKey(owner: Omit<CacheOwner, 'partitionKey'>): string {
  const { tenantId, userId } = owner;
  return [tenantId ?? noTenant, userId ?? addressOf(owner) ?? nobody].join(':');
}

/** Null where the host does not tell it. */
export const addressOf = ({ loginHint }: Pick<CacheOwner, 'loginHint'>): string | null =>
  loginHint?.toLowerCase() ?? null;

/** What every key of our part of the browser's storage begins with. */
export function keyPrefix({ partitionKey }: Pick<CacheOwner, 'partitionKey'>): string {
  return `${partitionKey === null ? '' : `${partitionKey}:`}tandem:workspace:v1:`;
}
