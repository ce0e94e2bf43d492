import type { Weekday } from './localDates';

export type WorldSeat = 'CAIO' | 'CIO' | 'COO' | 'CEO' | 'assistant' | 'lead' | 'other';

export interface WorldPerson {
  readonly id: string;
  readonly upn: string;
  readonly mail: string;
  readonly displayName: string;
  readonly givenName: string;
  /** Null where somebody has one name only. */
  readonly surname: string | null;
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
  /** A Windows time zone name. */
  readonly timeZone: string;
  readonly seat: WorldSeat;
  readonly managerId: string | null;
  readonly hasPhoto: boolean;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly hasMailbox: boolean;
}

/** In the person's own zone; the end comes after the start. */
export interface WorldWorkingHours {
  readonly days: readonly Weekday[];
  /** "08:00" */
  readonly start: string;
  readonly end: string;
}
