import * as v from 'valibot';
import { FailureError } from '../application/ports/Failure';
import type { Settings } from '../application/ports/Settings';
import type { HostContext } from '../application/ports/Host';
import { rhythmSettings } from './rhythmSettings';

/** Whose settings they are, and in which part of the browser's storage. */
export interface SettingsOwner extends Pick<HostContext, 'tenantId' | 'userId'> {
  /** Where the browser keeps parts, the name of ours; else null. */
  readonly partitionKey: string | null;
}

/** Settings on this device, apart for each tenant and person. `storage` is asked for anew, because a browser may refuse it. */
export function deviceSettings(
  { tenantId, userId, partitionKey }: SettingsOwner,
  storage: () => Storage,
): Settings {
  const part = partitionKey === null ? '' : `${partitionKey}:`;
  const key = part + ['tandem', 'rhythm', 'v1', tenantId ?? 'browser', userId ?? 'anybody'].join(':');
  return {
    load: () => Promise.resolve(settingsIn(kept(storage, key))),
    save: (settings) => keep(storage, key, JSON.stringify(settings)),
  };
}

function settingsIn(text: string | null) {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), rhythmSettings), text);
  return result.success ? result.output : null;
}

function kept(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch (caught) {
    if (caught instanceof DOMException) return null;
    throw caught;
  }
}

async function keep(storage: () => Storage, key: string, text: string): Promise<void> {
  try {
    storage().setItem(key, text);
    await Promise.resolve();
  } catch (caught) {
    if (caught instanceof DOMException) throw new FailureError(notKept(caught));
    throw caught;
  }
}

function notKept({ name, message }: DOMException) {
  return {
    kind: 'storage',
    detail: `The browser does not let Tandem keep settings on this device: ${message}`,
    status: null,
    code: name,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  } as const;
}
