import { describeReason } from '../../domain/agenda/describeReason';
import type { SendDoubts } from '../../domain/appointment/sendDoubts';
import { askedRoles } from '../../domain/rhythm/askedPeople';
import type { MeetingCheck } from '../../domain/rhythm/types';
import type { LocalDate } from '../../domain/time/types';
import type { MeetingId } from '../../playbook/meetings';
import { shortNames } from '../../wording/theRole';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** "23 November 2026": for the check on sending, whose engine may lack the languages. */
function dayInEnglish(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Outlook shows no more than this many characters. */
const longestAlert = 500;

export interface SendAlert {
  /** 'found': something is missing. 'unchecked': nothing is known to be, and not everything could be checked. */
  readonly kind: 'found' | 'unchecked';
  /** At most 500 characters. */
  readonly message: string;
}

/** What the alert speaks of. */
interface AlertContext {
  readonly meeting: MeetingId;
  readonly known: MeetingCheck | null;
  /** What the form calls the meeting. */
  readonly title: string;
}

/** What is missing first, then what could not be checked, then what to do. */
export function sendAlert(doubts: SendDoubts, context: AlertContext): SendAlert {
  const found = [...missingPeople(doubts, context), ...missingAgenda(doubts, context)];
  const unchecked = doubts.unchecked.map((part) => uncheckedPart(part, context));
  return found.length > 0
    ? { kind: 'found', message: shortened([...found, ...unchecked], 'Open Tandem to add what is missing.') }
    : { kind: 'unchecked', message: shortened(unchecked, 'You can send it as it is.') };
}

function missingPeople({ missing }: SendDoubts, { known }: AlertContext): readonly string[] {
  if (missing.length === 0 || known === null) return [];
  return [
    ...missing.map(({ who, why }) => `${who} is missing: ${why}.`),
    `The seats are those of ${dayInEnglish(known.knownOn)}.`,
  ];
}

function missingAgenda({ lacksAgenda }: SendDoubts, { title }: AlertContext): readonly string[] {
  return lacksAgenda ? [`The ${title} has no agenda in its text.`] : [];
}

function uncheckedPart(part: SendDoubts['unchecked'][number], { meeting, title }: AlertContext): string {
  switch (part) {
    case 'invited':
      return 'Outlook did not tell who is invited: the people were not checked.';
    case 'seats':
      return `The people were not checked: Tandem does not know yet who holds which seat. The ${title} asks for ${whoIsAsked(meeting)}.`;
    case 'text':
      return 'Outlook did not tell the text: the agenda was not checked.';
  }
}

/** "the CAIO (leads the meeting), the CIO (leads the meeting)". */
const whoIsAsked = (meeting: MeetingId): string =>
  askedRoles(meeting)
    .map(({ role, reason }) => `the ${shortNames([role])} (${describeReason(reason)})`)
    .join(', ');

/** As many whole sentences as fit, with what to do at the end. */
function shortened(sentences: readonly string[], whatToDo: string): string {
  const all = [...sentences, whatToDo].join(' ');
  if (all.length <= longestAlert) return all;
  const fewer = sentences.slice(0, -1);
  return fewer.length === 0 ? `${all.slice(0, longestAlert - 1)}…` : shortened(fewer, whatToDo);
}
