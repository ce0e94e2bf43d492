import { FailureError } from '../../application/ports/Failure';
import type { ActualSeries } from '../../domain/reconcile/types';
import type { MeetingId } from '../../playbook/meetings';
import { checked, type GraphGateway } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { readPagesTogether } from '../readPages';
import { sendBatch } from '../sendBatch';
import type { CalendarTarget } from './calendarTarget';
import { eventFields, eventJson, type EventJson, eventProperties, inUtc } from './eventJson';
import { exceptionsOf, type SingleDates } from './exceptionsOf';
import { seriesOfEvent } from './seriesOfEvent';
import { addInTag, mayBeCut, meetingTag, recordIn, seriesTag, workspaceTag } from './seriesTags';
import { mailKey } from '../../domain/rhythm/sameMail';

interface SeriesQuestion {
  readonly tenantId: string;
  /** The meetings of which the moved and cancelled dates are asked too. */
  readonly withExceptions: readonly MeetingId[];
  /** Under which ids the add-in in Outlook may have made series of its own. */
  readonly addInIds: readonly string[];
}

/**
 * All series with the workspace's tag or the add-in's, by one round trip; by a second one their exceptions, where they
 * are asked for.
 */
export async function findSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  question: SeriesQuestion,
): Promise<readonly ActualSeries[]> {
  const { withExceptions } = question;
  const found = await taggedSeries(gateway, target, question);
  const asked = found.filter(({ meeting, time }) => time !== null && withExceptions.includes(meeting));
  if (asked.length === 0) return found;
  const single = await exceptionsOf(gateway, target, asked);
  return found.map((series) => withSingleDates(series, single.get(series.eventId)));
}

function withSingleDates(series: ActualSeries, single: SingleDates | undefined): ActualSeries {
  if (single === undefined) return series;
  const attendees = series.attendees.map((attendee) => {
    const proposes = single.proposals.get(mailKey(attendee.mail));
    return proposes === undefined ? attendee : { ...attendee, proposes };
  });
  const { exceptions, peopleOfDates } = single;
  return { ...series, exceptions, attendees, ...(peopleOfDates.length > 0 && { peopleOfDates }) };
}

async function taggedSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  { tenantId, addInIds }: SeriesQuestion,
): Promise<readonly ActualSeries[]> {
  const tests = [
    `ep/id eq '${workspaceTag}' and ep/value eq '${quoted(tenantId)}'`,
    ...addInIds.map((addInId) => `ep/id eq '${addInTag(addInId)}' and ep/value ne null`),
  ];
  const propertiesFilter = [workspaceTag, meetingTag, seriesTag, ...addInIds.map(addInTag)].map(
    (tag) => `id eq '${tag}'`,
  );
  const requests = tests.map((test) => searchFor(target, test, propertiesFilter.join(' or ')));
  const lists = await readPagesTogether(gateway, requests, eventJson, target.access);
  const [own = [], ...others] = lists;
  const each = new Map([...others.flat(), ...own].map((event) => [event.id, event]));
  const ownIds = new Set(own.map(({ id }) => id));
  const whole = await readWhole(gateway, target, [...each.values()], {
    propertiesFilter: propertiesFilter.join(' or '),
    addInIds,
  });
  return whole
    .filter((event) => ownIds.has(event.id) || recordOf(event, addInIds) !== null)
    .map((event) => seriesOfEvent(event, addInIds))
    .filter((series) => series !== null);
}

/** Events whose record came cut off are read one by one, where it is whole, all in one batch. */
async function readWhole(
  gateway: GraphGateway,
  target: CalendarTarget,
  events: readonly EventJson[],
  { propertiesFilter, addInIds }: { readonly propertiesFilter: string; readonly addInIds: readonly string[] },
): Promise<readonly EventJson[]> {
  const cut = events.filter((event) => mayBeCut(event.singleValueExtendedProperties ?? [], addInIds));
  const search = query({
    $select: 'id',
    $expand: `singleValueExtendedProperties($filter=${propertiesFilter})`,
  });
  const requests = cut.map(({ id }) => ({ method: 'GET' as const, path: target.event(id) + search }));
  const outcomes = await sendBatch(gateway, requests, target.access);
  const properties = new Map(
    outcomes.map((outcome, at) => {
      if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
      return [cut[at]?.id, checked(eventProperties, outcome.answer.body).singleValueExtendedProperties];
    }),
  );
  return events.map((event) => {
    const whole = properties.get(event.id);
    return whole ? { ...event, singleValueExtendedProperties: whole } : event;
  });
}

/** The add-in's property stays on an appointment from which it took its record away: that one is not ours. */
function recordOf({ singleValueExtendedProperties }: EventJson, addInIds: readonly string[]) {
  return recordIn(singleValueExtendedProperties ?? [], addInIds);
}

function searchFor(target: CalendarTarget, test: string, propertiesFilter: string): GraphRequest {
  const search = query({
    $filter: `singleValueExtendedProperties/Any(ep: ${test})`,
    $expand: `singleValueExtendedProperties($filter=${propertiesFilter})`,
    $select: eventFields,
    $top: 50,
  });
  return { method: 'GET', path: target.events + search, headers: inUtc };
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
