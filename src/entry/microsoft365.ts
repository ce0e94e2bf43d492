import type { AccessTokens } from '../application/ports/AccessTokens';
import type { ZoneId } from '../domain/time/types';
import { graphCalendar } from '../graph/calendar/graphCalendar';
import { createGraphGateway } from '../graph/GraphGateway';
import { graphDirectory } from '../graph/graphDirectory';
import { deviceSurroundings } from './deviceSurroundings';

/** The calendar and the directory, over one gateway. A chunk of its own, loaded when either is first asked. */
export function microsoft365(tokens: AccessTokens, graphOrigin: string, zone: ZoneId) {
  const gateway = createGraphGateway(tokens, graphOrigin, deviceSurroundings);
  return { calendar: graphCalendar(gateway, zone), directory: graphDirectory(gateway) };
}
