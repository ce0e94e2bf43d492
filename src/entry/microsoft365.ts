import type { AccessTokens } from '../application/ports/AccessTokens';
import type { Calendar } from '../application/ports/Calendar';
import type { Directory } from '../application/ports/Directory';
import type { ZoneId } from '../domain/time/types';
import { createGraphGateway } from '../graph/GraphGateway';
import { graphDirectory } from '../graph/graphDirectory';
import { xmlAddInId } from '../graph/calendar/xmlAddInId';
import { deviceSurroundings } from './deviceSurroundings';
import type { Environment } from './environment';
import { once } from './once';

export interface Microsoft365 {
  readonly directory: Directory;
  /** Loaded apart: it brings the rules of time along, which a look at a person's photo does not need. */
  readonly calendar: () => Promise<Calendar>;
}

/** The directory and the calendar, over one gateway. A chunk of its own, loaded when either is first asked. */
export function microsoft365(
  tokens: AccessTokens,
  { graphOrigin, appId }: Pick<Environment, 'graphOrigin' | 'appId'>,
  zone: ZoneId,
): Microsoft365 {
  const gateway = createGraphGateway(tokens, graphOrigin, deviceSurroundings);
  const calendar = once(async () => {
    const { graphCalendar } = await import('../graph/calendar/graphCalendar');
    return graphCalendar(gateway, zone, [appId, xmlAddInId]);
  });
  return { directory: graphDirectory(gateway), calendar };
}
