import { roleNames } from '../../playbook/roles';
import { attendanceOf } from '../rhythm/attendanceOf';
import { meetingOf } from '../rhythm/meetingOf';
import { reasonInWords } from '../rhythm/reasonInWords';
import { sameMail } from '../rhythm/sameMail';
import type { Reason, RhythmSettings, RoleAttendance } from '../rhythm/types';
import { recognizeMeeting } from './recognizeMeeting';
import type { DraftOfAlert } from './types';

/** Outlook shows no more than this many characters. */
const longestAlert = 500;

export interface SendAlert {
  readonly message: string;
}

/**
 * Why a governance meeting should not leave yet: its accountable or leading role is not invited, or it has no agenda.
 * Null for every other appointment and for one in order. A vacant seat and a role that the organization chose not to
 * require are no reason: nobody could settle them in this form.
 */
export function sendAlert(
  draft: DraftOfAlert,
  settings: Pick<RhythmSettings, 'organization' | 'overrides'>,
): SendAlert | null {
  const meeting = recognizeMeeting(draft);
  if (meeting === null) return null;
  const missing = attendanceOf(meeting, settings).filter((place) => isMissing(place, draft));
  const sentences = missing.map(missingInWords);
  if (!draft.hasAgenda) sentences.push(`The ${meetingOf(meeting).title} has no agenda in its text.`);
  return sentences.length === 0 ? null : { message: shortened(sentences) };
}

const alerting: readonly Reason['kind'][] = ['leads', 'accountable'];

function isMissing({ person, kind, reasons }: RoleAttendance, draft: DraftOfAlert): boolean {
  if (person === null || kind !== 'required') return false;
  const { organizer, required, optional } = draft;
  const present = [...(organizer === null ? [] : [organizer]), ...required, ...optional];
  return (
    reasons.some((reason) => alerting.includes(reason.kind)) &&
    !present.some(({ mail }) => sameMail(mail, person.mail))
  );
}

/** "Grace Liu (COO) is missing: accountable for AI budget allocation." */
function missingInWords({ role, person, reasons }: RoleAttendance): string {
  const why = reasons.filter(({ kind }) => alerting.includes(kind)).map(reasonInWords);
  return `${person?.name ?? ''} (${roleNames[role].short}) is missing: ${why.join('; ')}.`;
}

const whatToDo = 'Open Tandem in this appointment to add what is missing.';

/** As many whole sentences as fit, with what to do at the end. */
function shortened(sentences: readonly string[]): string {
  const all = [...sentences, whatToDo].join(' ');
  if (all.length <= longestAlert) return all;
  const fewer = sentences.slice(0, -1);
  return fewer.length === 0 ? `${all.slice(0, longestAlert - 1)}…` : shortened(fewer);
}
