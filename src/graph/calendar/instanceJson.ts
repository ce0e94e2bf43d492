import { msPerMinute } from '../../domain/time/durations';
import * as v from 'valibot';
import type { OccurrenceTime, PlannedAttendee } from '../../domain/reconcile/types';
import { localDateOf, wallTimeOf } from '../../domain/time/zonedTime';
import { readableText } from '../../domain/text/readableText';
import type { LocalDate, ZoneId } from '../../domain/time/types';
import { instantText, utcDateTime } from '../timeText';
import { address, attendeeKind, instantOf, proposedTime } from './eventJson';

/** What is read of one occurrence of a series; times in UTC. */
export const instanceJson = v.object({
  id: v.string(),
  '@odata.etag': v.nullish(v.string()),
  start: utcDateTime,
  end: utcDateTime,
  originalStart: v.nullish(instantText),
  attendees: v.nullish(
    v.array(v.object({ type: v.nullish(v.string()), emailAddress: address, proposedNewTime: proposedTime })),
  ),
});

export type InstanceJson = v.InferOutput<typeof instanceJson>;

export const instanceFields = 'id,start,end,originalStart,type,attendees';

/** The date on which its series has it. */
export function originalDateOf({ originalStart, start }: InstanceJson, zone: ZoneId): LocalDate {
  return localDateOf(originalStart ? Date.parse(originalStart) : instantOf(start), zone);
}

/** Where it stands now, on the clocks of its series. */
export function placeOfInstance({ start, end }: InstanceJson, zone: ZoneId): OccurrenceTime {
  const startUtc = instantOf(start);
  return {
    date: localDateOf(startUtc, zone),
    time: wallTimeOf(startUtc, zone),
    durationMinutes: Math.round((instantOf(end) - startUtc) / msPerMinute),
  };
}

/** Who is invited to it; who has no address is left out. */
export function peopleIn({ attendees }: InstanceJson): readonly PlannedAttendee[] {
  return (attendees ?? []).flatMap(({ type, emailAddress: { name, address: mail } }) =>
    mail ? [{ name: readableText(name ?? mail), mail, kind: attendeeKind(type) }] : [],
  );
}
