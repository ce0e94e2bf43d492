import * as v from 'valibot';
import type { AppointmentDraft, FormAttendee } from '../../application/ports/AppointmentForm';
import { FailureError } from '../../application/ports/Failure';
import { findAgenda, hasAgenda } from '../../domain/agenda/agendaInBody';
import { wordsKey } from '../../domain/agenda/html';
import type { DraftPart, EarlierFilling } from '../../domain/appointment/types';
import { readableText } from '../../domain/text/readableText';
import { seriesTime } from '../rhythmSettings';
import type { FormToFill } from './FormContext';
import {
  attachmentsOf,
  attendeesIn,
  bodyOf,
  categoriesOf,
  isSavedIn,
  organizerOf,
  reportedRecurrence,
  sharedBy,
  subjectOf,
  timeIn,
} from './formParts';
import { meetingOfTag, readTag } from './meetingTag';
import { formRecurrence } from './officeRecurrence';

const record = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    written: v.object({
      subject: v.string(),
      time: seriesTime,
      attendees: v.array(v.object({ mail: v.string(), kind: v.picklist(['required', 'optional']) })),
      agenda: v.string(),
    }),
  }),
);

/** What a record says that was filled in; null where it names no meeting. */
export function earlierFilling(text: string | null): EarlierFilling | null {
  const meeting = meetingOfTag(text);
  if (meeting === null) return null;
  const result = v.safeParse(record, text);
  return { meeting, written: result.success ? result.output.written : null };
}

/** The appointment as it stands in the form, each part read by itself. */
export async function readDraft(context: FormToFill): Promise<AppointmentDraft> {
  const { memory, call, item } = context;
  const reading = partReader();
  const { readPart } = reading;
  const isSaved = isSavedIn(context);
  const recurrence = isSaved.then((saved) => reportedRecurrence(context, saved));
  const [subject, organizer, people, time, repeats, body, files, categories, tag, onBehalfOf] =
    await Promise.all([
      readPart('subject', subjectOf(context), ''),
      readPart('organizer', organizerOf(context), null),
      readPart('attendees', attendeesIn(context), { required: [], optional: [] }),
      readPart('time', timeIn(context), { startUtc: 0, endUtc: 0, isAllDay: false }),
      readPart('recurrence', recurrence, null),
      readPart('body', bodyOf(context), ''),
      readPart('agendaFile', attachmentsOf(context), []),
      readPart('category', categoriesOf(context), []),
      readPart('tag', readTag(call, item), null),
      sharedBy(context),
    ]);
  reading.failIfNothingWasRead();
  const earlier = earlierFilling(tag ?? memory.record);
  return {
    ...{ unread: reading.unread, subject, onBehalfOf, categories, earlier },
    organizer: organizer === null ? null : named(organizer),
    required: people.required.map(named),
    optional: people.optional.map(named),
    time: { startUtc: time.startUtc, endUtc: time.endUtc },
    isAllDay: time.isAllDay,
    ...formRecurrence(repeats, context.office.context.mailbox.userProfile.timeZone),
    isSaved: await isSaved,
    ...textOf(body, memory.agenda),
    attachmentNames: files.map(({ name }) => name),
    meeting: earlier?.meeting ?? null,
  };
}

/** Reads parts that may fail each for itself, and keeps count of them. */
function partReader() {
  const unread: DraftPart[] = [];
  const failures: FailureError[] = [];
  let asked = 0;
  const readPart = async <Value>(
    part: DraftPart,
    reading: Promise<Value>,
    nothing: Value,
  ): Promise<Value> => {
    asked += 1;
    try {
      return await reading;
    } catch (caught) {
      if (!(caught instanceof FailureError)) throw caught;
      unread.push(part);
      failures.push(caught);
      return nothing;
    }
  };
  const failIfNothingWasRead = (): void => {
    const [first] = failures;
    if (first !== undefined && failures.length === asked) throw first;
  };
  return { unread, readPart, failIfNothingWasRead };
}

/** As a person may read it; the check on sending compares addresses only, and goes without. */
const named = ({ name, mail }: FormAttendee): FormAttendee => ({ name: readableText(name), mail });

/** Where people get into a Teams meeting, in any of the clouds. */
const joinLink = /teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join|meet)\//i;

type Text = Pick<AppointmentDraft, 'hasAgenda' | 'words' | 'isAgendaUntouched' | 'isOnline'>;

function textOf(body: string, leftAs: string | null): Text {
  return {
    hasAgenda: hasAgenda(body),
    words: wordsKey(body),
    isAgendaUntouched: leftAs !== null && agendaWords(body) === leftAs,
    isOnline: joinLink.test(body),
  };
}

/** What the agenda in the text says; null where there is none. */
export function agendaWords(body: string): string | null {
  const range = findAgenda(body);
  return range === null ? null : wordsKey(body.slice(range.start, range.end));
}
