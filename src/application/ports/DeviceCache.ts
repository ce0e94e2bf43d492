/** What the device keeps for this tenant and person, apart from everybody else's. */
export interface DeviceCache {
  /** Undefined where nothing is kept, also where the browser keeps nothing at all. */
  get(key: string): Promise<unknown>;
  /** Rejects with the failure 'storage' where the browser refuses. */
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
