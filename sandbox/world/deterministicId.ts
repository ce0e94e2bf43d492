import { createHash } from 'node:crypto';

const digest = (name: string): string => createHash('sha256').update(name).digest('hex');

/** A GUID that is always the same for the same name. */
export function guidFrom(name: string): string {
  const hex = digest(name);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** An id as Exchange makes them: long, opaque, safe in an address. */
export function exchangeIdFrom(name: string): string {
  return `AAMkAG${createHash('sha256').update(name).digest('base64url').replace(/[-_]/g, '0')}AAA`;
}
