import type { MeetingId } from '../../playbook/meetings';
import { sameMail } from '../rhythm/sameMail';
import type { AskedPerson, MeetingCheck } from '../rhythm/types';
import type { FormAttendee } from './types';

/** One of the three meetings as it stands in the form that is about to leave. */
export interface LeavingMeeting {
  readonly meeting: MeetingId;
  /** Organizer and both lines; null where they could not be read in time. */
  readonly people: readonly FormAttendee[] | null;
  /** Null where the text could not be read in time. */
  readonly hasAgenda: boolean | null;
}

/** Why a meeting should not leave yet. */
export interface SendDoubts {
  /** Who leads it or is accountable, and is not invited. */
  readonly missing: readonly AskedPerson[];
  readonly lacksAgenda: boolean;
  /** What is not known: who is invited, who holds which seat, what the text says. */
  readonly unchecked: readonly ('invited' | 'seats' | 'text')[];
}

/**
 * Null where everything was checked and is in order. `known` is null where nobody left word on who holds which seat.
 */
export function sendDoubts(
  { people, hasAgenda }: LeavingMeeting,
  known: MeetingCheck | null,
): SendDoubts | null {
  const isThere = ({ mail }: AskedPerson) => people?.some((one) => sameMail(one.mail, mail)) ?? true;
  const missing = (known?.asked ?? []).filter((one) => !isThere(one));
  const ofPeople = people === null ? 'invited' : known === null ? 'seats' : null;
  const ofText = hasAgenda === null ? 'text' : null;
  const unchecked = ([ofPeople, ofText] as const).filter((part) => part !== null);
  const lacksAgenda = hasAgenda === false;
  return missing.length > 0 || lacksAgenda || unchecked.length > 0
    ? { missing, lacksAgenda, unchecked }
    : null;
}
