import type { FormPart } from '../../../application/ports/AppointmentForm';

interface PartWords {
  readonly name: string;
  /** After "Tandem could not": a verb and its object. */
  readonly doing: string;
  /** Why a client leaves it out, and what to do: whole sentences. */
  readonly leftOut: string;
}

export const unknownCategory =
  'Your mailbox has no category “Tandem”. Create one in Outlook if you want it; the meeting works without it.';

/** The parts of the form, as people know them. */
export const partWords: Readonly<Record<FormPart, PartWords>> = {
  subject: {
    name: 'Title',
    doing: 'write the title',
    leftOut: 'This Outlook does not let an add-in write the title. Type it yourself.',
  },
  attendees: {
    name: 'People',
    doing: 'add the people',
    leftOut: 'This Outlook does not let an add-in add people. Add them yourself.',
  },
  recurrence: {
    name: 'Repeat',
    doing: 'set how it repeats',
    leftOut: 'This Outlook does not let an add-in set how a meeting repeats. Set it yourself.',
  },
  body: {
    name: 'Agenda',
    doing: 'write the agenda',
    leftOut: 'This Outlook does not let an add-in write into the text. Copy the agenda from below.',
  },
  agendaFile: {
    name: 'File',
    doing: 'attach the agenda',
    leftOut: 'This Outlook does not let an add-in attach files. The agenda in the text says the same.',
  },
  category: {
    name: 'Category',
    doing: 'set the category',
    leftOut: 'This Outlook does not let an add-in set categories. The meeting works without it.',
  },
  tag: {
    name: 'Link to Teams',
    doing: 'make the series known in Teams',
    leftOut:
      'This Outlook does not let an add-in mark the series, so Tandem in Teams will not know it as its own.',
  },
};
