import type { DeviceDatabase } from '../../src/host/deviceCache';

/** A browser's database in memory. */
export function databaseWith(stored: Map<string, unknown>): DeviceDatabase {
  return {
    get: (key) => Promise.resolve(stored.get(key)),
    set: (key, value) => Promise.resolve(void stored.set(key, value)),
    del: (key) => Promise.resolve(void stored.delete(key)),
    keys: () => Promise.resolve([...stored.keys()]),
  };
}

const refused = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));

/** One of a browser that lets pages keep nothing. */
export const refusing: DeviceDatabase = { get: refused, set: refused, del: refused, keys: refused };
