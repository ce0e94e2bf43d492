import type { ActualSeries } from '../../domain/reconcile/types';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { readPages } from '../readPages';
import type { CalendarTarget } from './calendarTarget';
import { eventFields, eventJson, inUtc } from './eventJson';
import { seriesOfEvent } from './seriesOfEvent';
import { seriesTag, workspaceTag } from './seriesTags';

/** All series with the workspace's tag, by one request. */
export async function findSeries(
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
