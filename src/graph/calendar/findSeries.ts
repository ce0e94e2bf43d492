import type { ActualSeries } from '../../domain/reconcile/types';
import type { MeetingId } from '../../playbook/meetings';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { readPages } from '../readPages';
import type { CalendarTarget } from './calendarTarget';
import { eventFields, eventJson, inUtc } from './eventJson';
import { exceptionsOf } from './exceptionsOf';
import { seriesOfEvent } from './seriesOfEvent';
import { seriesTag, workspaceTag } from './seriesTags';

interface SeriesQuestion {
  readonly workspace: string;
  /** The meetings of which the moved and cancelled dates are asked too. */
  readonly withExceptions: readonly MeetingId[];
}

/** All series with the workspace's tag, by one request; by a second one their exceptions, where they are asked for. */
export async function findSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  { workspace, withExceptions }: SeriesQuestion,
): Promise<readonly ActualSeries[]> {
  const found = await taggedSeries(gateway, target, workspace);
  const asked = found.filter(({ meeting, time }) => time !== null && withExceptions.includes(meeting));
  if (asked.length === 0) return found;
  const exceptions = await exceptionsOf(gateway, target, asked);
  return found.map((series) => ({ ...series, exceptions: exceptions.get(series.eventId) ?? [] }));
}

async function taggedSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  workspace: string,
): Promise<readonly ActualSeries[]> {
  const search = query({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${workspaceTag}' and ep/value eq '${quoted(workspace)}')`,
    $expand: `singleValueExtendedProperties($filter=id eq '${workspaceTag}' or id eq '${seriesTag}')`,
    $select: eventFields,
    $top: 50,
  });
  const request = { method: 'GET', path: target.events + search, headers: inUtc } as const;
  const events = await readPages(gateway, request, eventJson, { scopes: target.scopes });
  return events.map(seriesOfEvent).filter((series) => series !== null);
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
