import type { PersonReason, StepReason } from '../domain/reconcile/stepReason';
import type { PlanStep } from '../domain/reconcile/types';
import { readableText } from '../domain/text/readableText';
import { describePattern } from './describePattern';
import { formatOccurrenceTime } from './formatOccurrenceTime';
import { shortNames } from './theRole';

/** Why a step is made, sentence by sentence. */
export function describeStepReasons({ why }: Pick<PlanStep, 'why'>): string {
  return why.map(describeReason).join(' ');
}

function describeReason(reason: StepReason): string {
  switch (reason.kind) {
    case 'notInCalendar':
      return `${reason.subject} is to meet ${describePattern(reason.pattern)}, and the calendar has no such series.`;
    case 'people':
      return `By who decides what here: ${reason.people.map(describePerson).join('; ')}.`;
    case 'agendaFirst':
      return 'The agenda is attached before anybody is invited, so that it arrives with the invitation.';
    case 'agendaChanged':
      return 'The agenda has changed since it was last written.';
    case 'agendaFileMissing':
      return 'The agenda’s file is missing from the series.';
    case 'time':
      return describeTime(reason);
    case 'goesOn':
      return `${reason.cause === 'restored' ? 'You chose to let it go on' : 'It is to go on'}; the calendar ends it on ${reason.endsOn ?? 'a date'}.`;
    case 'title':
      return `${reason.cause === 'restored' ? 'You chose to restore the title' : `The title is now “${reason.subject}”`}; the calendar says “${readableText(reason.inCalendar)}”.`;
    case 'room':
      return reason.room === '' ? 'No room is named any more.' : `It is held in ${reason.room}.`;
    case 'dateMoved':
      return 'You chose another time for this one date.';
    case 'dateSkipped':
      return 'You chose to skip this one date.';
    case 'dateRestored':
      return `You chose to restore the time of this one date; the calendar says ${formatOccurrenceTime(reason.standsAt)}.`;
    case 'datePeopleRestored':
      return `You chose to restore who is invited to this one date; the calendar has it on ${formatOccurrenceTime(reason.standsAt)}.`;
    case 'ended':
      return `You chose to end ${reason.subject === null ? 'it' : `“${readableText(reason.subject)}”`}.`;
    case 'duplicate':
      return describeDuplicate(reason);
  }
}

type Of<Kind extends StepReason['kind']> = Extract<StepReason, { readonly kind: Kind }>;

function describePerson({ name, mail, roles, from, to }: PersonReason): string {
  if (to === null) return `${mail} no longer has a part in it`;
  const who = roles.length === 0 ? name : `${name} (${shortNames(roles)})`;
  return from === null ? `${who} is ${to}` : `${who} is ${to}, not ${from}`;
}

/** Exchange drops the exceptions of a series whose pattern changes, so the person is told before. */
function describeTime({ cause, stillEndsOn }: Of<'time'>): string {
  return [
    cause === 'restored' ? 'You chose to restore the planned time.' : 'The planned time has changed.',
    'Single dates that were moved or cancelled are lost.',
    ...(stillEndsOn === null ? [] : [`It still ends on ${stillEndsOn}.`]),
  ].join(' ');
}

/** Two series of one title are told apart by who sends them and when they begin. */
function describeDuplicate({ subject, organizer, patternText, time }: Of<'duplicate'>): string {
  const sender = organizer ? ` that ${readableText(organizer)} sends` : '';
  const pattern = time === null ? patternText : describePattern(time.pattern);
  const begins = time === null ? '' : ` from ${time.firstDate} at ${time.startTime}`;
  return `The calendar has “${readableText(subject)}” more than once. The one to give up is the one${sender}, ${pattern}${begins}.`;
}
