import { useState } from 'react';
import { calendarOwner } from '../../../application/calendarOwner';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { Services } from '../../../application/Services';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { announce } from '../../shared/announce';
import { useServices } from '../../shared/ServicesContext';

/** Opens a series that stands: in the organizer's calendar for whoever may write there, else one's own copy. */
export function useOpenSeries(organizer: RhythmSettings['organizer']) {
  const services = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (series: SeriesFacts): Promise<void> => {
    try {
      setFailure(null);
      const link = (await copyOf(services, series)) ?? (await originalOf(services, series, organizer));
      if (link === null) announce('The series was not found in your calendar');
      else await services.host.open(link);
    } catch (caught) {
      setFailure(failureOrRethrow(caught));
    }
  };
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
