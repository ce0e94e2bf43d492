import type { LocalDate } from '../../domain/time/types';

/** What Outlook tells for keeping things apart in a browser that does so; undefined where it does not. */
interface Partitioned {
  readonly context: { readonly partitionKey?: string };
}

const keyIn = ({ context: { partitionKey = '' } }: Partitioned) => `${partitionKey}tandem.checkRan`;

/** Notes on this device that the check ran, for the pane to show. Classic Outlook on Windows has nowhere to note it. */
export function noteCheck(office: object, now: number): void {
  try {
    localStorage.setItem(keyIn(office as Partitioned), new Date(now).toISOString().slice(0, 10));
  } catch {
    // The check itself needs no note.
  }
}

/** The day on which the check last ran in this client, in UTC; null where none is noted. */
export function notedCheck(office: object): LocalDate | null {
  try {
    return localStorage.getItem(keyIn(office as Partitioned));
  } catch {
    return null;
  }
}
