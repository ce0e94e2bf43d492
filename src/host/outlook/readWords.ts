import { hasAgenda } from '../../domain/agenda/agendaInBody';
import type { DraftOfAlert } from '../../domain/appointment/types';
import type { FormAround } from './FormAround';
import { bodyOf, organizerOf, peopleIn, subjectOf } from './formParts';
import { meetingOfTag, readTag } from './meetingTag';

/** The words and the people of the form: what the check on sending needs. It must stay free of zones and of Temporal. */
export async function readWords(around: FormAround): Promise<DraftOfAlert> {
  const [subject, organizer, required, optional, body, tag] = await Promise.all([
    subjectOf(around),
    organizerOf(around),
    peopleIn(around, 'requiredAttendees'),
    peopleIn(around, 'optionalAttendees'),
    bodyOf(around),
    readTag(around.call, around.item),
  ]);
  return { subject, organizer, required, optional, hasAgenda: hasAgenda(body), meeting: meetingOfTag(tag) };
}
