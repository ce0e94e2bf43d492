import type { FormChange, FormPart } from '../../application/ports/AppointmentForm';
import type { FormToFill } from './FormContext';
import { agendaAccess } from './parts/agendaAccess';
import { attendeesAccess } from './parts/attendeesAccess';
import { categoryAccess, subjectAccess, tagAccess } from './parts/plainAccess';
import { fileAccess } from './parts/fileAccess';
import { recurrenceAccess } from './parts/recurrenceAccess';
import { writePart, type Filled } from './writePart';

/** Fills one part of the form and reads it back; `unseen` are those that the person wants filled though nobody knows what stands there. */
export function fillPart(
  context: FormToFill,
  change: FormChange,
  unseen: readonly FormPart[],
): Promise<Filled> {
  const isUnseen = unseen.includes(change.kind);
  switch (change.kind) {
    case 'subject':
      return writePart(context, subjectAccess(context, change.subject), isUnseen);
    case 'attendees':
      return writePart(context, attendeesAccess(context, change), isUnseen);
    case 'recurrence':
      return writePart(context, recurrenceAccess(context, change.time), isUnseen);
    case 'body':
      return writePart(context, agendaAccess(context, change.agendaHtml), isUnseen);
    case 'agendaFile':
      return writePart(context, fileAccess(context, change), isUnseen);
    case 'category':
      return writePart(context, categoryAccess(context, change.name), isUnseen);
    case 'tag':
      // The record is Tandem's own: whatever stands there may be written over.
      return writePart(context, tagAccess(context, change.written), true);
  }
}
