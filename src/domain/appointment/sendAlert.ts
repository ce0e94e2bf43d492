import type { MeetingId } from '../../playbook/meetings';
import { askedRoles } from '../rhythm/askedPeople';
import { sameMail } from '../rhythm/sameMail';
import type { AskedPerson, MeetingCheck } from '../rhythm/types';
import { dayInEnglish } from './dayInEnglish';
import type { FormAttendee } from './types';

/** Outlook shows no more than this many characters. */
const longestAlert = 500;

/** One of the three meetings as it stands in the form that is about to leave. */
export interface LeavingMeeting {
  readonly meeting: MeetingId;
  /** What the form calls it. */
  readonly title: string;
  /** Organizer and both lines; null where they could not be read in time. */
  readonly people: readonly FormAttendee[] | null;
  /** Null where the text could not be read in time. */
  readonly hasAgenda: boolean | null;
}

export interface SendAlert {
  /** 'found': something is missing. 'unchecked': nothing is known to be, and not everything could be checked. */
  readonly kind: 'found' | 'unchecked';
  /** At most 500 characters. */
  readonly message: string;
}

/**
 * Why the meeting should not leave yet: somebody who leads it or is accountable is not invited, or it has no agenda.
 * What could not be checked is said. Null where everything was checked and is in order. `known` is null where nobody
 * left word on who holds which seat.
 */
export function sendAlert(leaving: LeavingMeeting, known: MeetingCheck | null): SendAlert | null {
  const found = [...missingPeople(leaving, known), ...missingAgenda(leaving)];
  const unchecked = uncheckedParts(leaving, known);
  if (found.length > 0)
    return {
      kind: 'found',
      message: shortened([...found, ...unchecked], 'Open Tandem to add what is missing.'),
    };
  if (unchecked.length === 0) return null;
  return { kind: 'unchecked', message: shortened(unchecked, 'You can send it as it is.') };
}

function missingPeople({ people }: LeavingMeeting, known: MeetingCheck | null): readonly string[] {
  if (people === null || known === null) return [];
  const isThere = ({ mail }: AskedPerson) => people.some((one) => sameMail(one.mail, mail));
  const missing = known.asked
    .filter((one) => !isThere(one))
    .map(({ who, why }) => `${who} is missing: ${why}.`);
  return missing.length === 0 ? [] : [...missing, `The seats are those of ${dayInEnglish(known.knownOn)}.`];
}

function missingAgenda({ title, hasAgenda }: LeavingMeeting): readonly string[] {
  return hasAgenda === false ? [`The ${title} has no agenda in its text.`] : [];
}

function uncheckedParts({ meeting, title, people, hasAgenda }: LeavingMeeting, known: MeetingCheck | null) {
  const parts: string[] = [];
  if (people === null) parts.push('Outlook did not tell who is invited: the people were not checked.');
  else if (known === null)
    parts.push(
      'The people were not checked: Tandem does not know yet who holds which seat. ' +
        `The ${title} asks for the ${askedRoles(meeting).join(', the ')}.`,
    );
  if (hasAgenda === null) parts.push('Outlook did not tell the text: the agenda was not checked.');
  return parts;
}

/** As many whole sentences as fit, with what to do at the end. */
function shortened(sentences: readonly string[], whatToDo: string): string {
  const all = [...sentences, whatToDo].join(' ');
  if (all.length <= longestAlert) return all;
  const fewer = sentences.slice(0, -1);
  return fewer.length === 0 ? `${all.slice(0, longestAlert - 1)}…` : shortened(fewer, whatToDo);
}
