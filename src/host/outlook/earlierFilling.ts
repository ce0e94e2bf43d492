import * as v from 'valibot';
import type { EarlierFilling } from '../../domain/appointment/types';
import { seriesTime } from '../rhythmSettings';
import { meetingOfTag } from './meetingTag';

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
