import { isSameOccurrenceTime } from '../../domain/reconcile/occurrenceTimes';
import { formatOccurrenceTime } from '../../wording/formatOccurrenceTime';
import type { PlannedAttendee, PlanStep } from '../../domain/reconcile/types';
import { mailKey } from '../../domain/rhythm/sameMail';
import { attendeeJson } from './attendeeJson';
import { peopleIn, placeOfInstance } from './instanceJson';
import { elsewhere, instanceAmong, instancesNear } from './instanceOn';
import type { StepContext, StepWork } from './StepWork';

type DatePeopleStep = Extract<PlanStep, { readonly kind: 'setDatePeople' }>;

/**
 * Reads the occurrence, then sets its people. One that has them already, because the answer to an earlier try was lost,
 * mails nobody again; one that stands elsewhere or was cancelled is somebody else's change.
 */
export function* setDatePeople(step: DatePeopleStep, { target, memory }: StepContext): StepWork {
  const { series, eventId, date, from, attendees } = step;
  const wanted = { series, eventId, date, places: [from] };
  const [answer] = yield [instancesNear(wanted, target)];
  const found = instanceAmong(wanted, answer?.body);
  if (found === null) throw elsewhere(`“${series.subject}” of ${date} is no longer there.`);
  const standsAt = placeOfInstance(found, series.time.zone);
  if (!isSameOccurrenceTime(standsAt, from))
    throw elsewhere(`Somebody moved “${series.subject}” of ${date} to ${formatOccurrenceTime(standsAt)}.`);
  if (samePeople(peopleIn(found), attendees)) return eventId;
  const etag = found['@odata.etag'];
  yield [
    {
      method: 'PATCH',
      path: target.event(found.id),
      ...(etag ? { headers: { 'If-Match': etag } } : {}),
      body: { attendees: attendees.map(attendeeJson) },
    },
  ];
  memory.changed(eventId, null);
  return eventId;
}

function samePeople(some: readonly PlannedAttendee[], others: readonly PlannedAttendee[]): boolean {
  const keys = (people: readonly PlannedAttendee[]) =>
    people
      .map(({ mail, kind }) => `${mailKey(mail)} ${kind}`)
      .sort()
      .join();
  return keys(some) === keys(others);
}
