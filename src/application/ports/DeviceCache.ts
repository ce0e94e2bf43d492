/** What the device keeps for this tenant and person, apart from everybody else's. */
export interface DeviceCache {
  /** Undefined where nothing is kept, also where the browser keeps nothing at all. */
  get(key: string): Promise<unknown>;
  /** Rejects with the failure 'storage' where the browser refuses. */
  put(key: string, value: unknown): Promise<void>;
}

/** Keys of what stands nowhere else begin so; all others hold what was read and can be read again. */
export const onlyHere = 'own';

export const isOnlyHere = (key: string): boolean => key.startsWith(onlyHere);
