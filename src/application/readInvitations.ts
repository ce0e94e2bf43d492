import type { Invitation } from '../domain/findings/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import { seriesOfFacts } from '../domain/rhythm/seriesFacts';
import { livingSeries } from '../domain/rhythm/standing';
import { calendarOwner } from './calendarOwner';
import type { Services } from './Services';

/**
 * Who is invited to the three meetings now: as the organizer's calendar has it where it is one's own, and as the
 * organizer told it where it is not. Writes nothing; rejects with a `FailureError`.
 */
export async function readInvitations(
  services: Pick<Services, 'calendar' | 'context' | 'directory' | 'shared' | 'tenantId'>,
  { organizer }: Pick<RhythmSettings, 'organizer'>,
): Promise<readonly Invitation[]> {
  const { calendar, directory, shared, tenantId } = services;
  const living = livingSeries(shared.state().content?.series ?? []);
  const owner = await calendarOwner(services, organizer);
  if (owner !== null && living.length > 0)
    return living.map((facts) => ({ series: seriesOfFacts(facts), organizer: facts.organizer }));
  const actual = await calendar.findSeries(owner, tenantId, [], 'interactive');
  const me = await directory.me('interactive');
  const going = actual.filter(({ written }) => written?.endsOn === undefined);
  return going.map((series) => ({ series, organizer: organizer ?? me }));
}
