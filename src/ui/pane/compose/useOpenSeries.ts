import { calendarOwner } from '../../../application/calendarOwner';
import type { Services } from '../../../application/Services';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { announce } from '../../shared/announce';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';

/** Opens an existing series: in the organizer's calendar for a person with write access, else one's own copy. */
export function useOpenSeries(organizer: RhythmSettings['organizer']) {
  const services = useServices();
  const { act, failure } = useAct();
  const open = (series: SeriesFacts): Promise<boolean> =>
    act(async () => {
      const link = (await copyOf(services, series)) ?? (await originalOf(services, series, organizer));
      if (link === null) announce('The series was not found in your calendar');
      else await services.host.open(link);
    });
  return { open, failure };
}

async function copyOf({ calendar }: Services, { iCalUId }: SeriesFacts): Promise<string | null> {
  const [copy] = await calendar.ownCopies([iCalUId], 'interactive');
  return copy?.webLink ?? null;
}

async function originalOf(
  services: Services,
  { iCalUId }: SeriesFacts,
  organizer: RhythmSettings['organizer'],
): Promise<string | null> {
  const owner = await calendarOwner(services, organizer);
  const found = await services.calendar.findSeries(owner, services.tenantId);
  return found.find((one) => one.iCalUId === iCalUId)?.webLink ?? null;
}
