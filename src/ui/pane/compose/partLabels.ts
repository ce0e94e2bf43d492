import type { FormPart } from '../../../application/ports/AppointmentForm';

interface PartLabels {
  readonly name: string;
  /** After "Tandem could not": a verb and its object. */
  readonly doing: string;
  /** What this client does not let an add-in do: after "This Outlook does not let an add-in". */
  readonly refused: string;
  /** What to do where Tandem did not do it: whole sentences. */
  readonly byHand: string;
}

export const unknownCategory =
  'Your mailbox has no category “Tandem”. Create one in Outlook if you want it; the meeting works without it.';

/** The parts of the form, as people know them. */
export const partLabels: Readonly<Record<FormPart, PartLabels>> = {
  subject: {
    name: 'Title',
    doing: 'write the title',
    refused: 'write the title',
    byHand: 'Type it yourself.',
  },
  attendees: {
    name: 'People',
    doing: 'add the people',
    refused: 'add people',
    byHand: 'Add them yourself.',
  },
  recurrence: {
    name: 'Repeat',
    doing: 'set how it repeats',
    refused: 'set how a meeting repeats',
    byHand: 'Set it yourself.',
  },
  body: {
    name: 'Agenda',
    doing: 'write the agenda',
    refused: 'write into the text',
    byHand: 'Copy the agenda from below, or switch “Teams meeting” off, fill again, and switch it on.',
  },
  agendaFile: {
    name: 'File',
    doing: 'attach the agenda',
    refused: 'attach files',
    byHand: 'The agenda in the text says the same.',
  },
  category: {
    name: 'Category',
    doing: 'set the category',
    refused: 'set categories',
    byHand: 'The meeting works without it.',
  },
  tag: {
    name: 'Link to Teams',
    doing: 'make the series known in Teams',
    refused: 'mark the series',
    byHand: 'Without it, Tandem in Teams will not know the series as its own. Fill again before you send.',
  },
};

/** Why a client leaves a part out, and what to do. */
export function leftOut(part: FormPart): string {
  const { refused, byHand } = partLabels[part];
  return `This Outlook does not let an add-in ${refused}. ${byHand}`;
}
