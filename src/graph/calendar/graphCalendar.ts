import type { Calendar } from '../../application/ports/Calendar';
import type { ZoneId } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { calendarTarget } from './calendarTarget';
import { findSeries } from './findSeries';
import { freeBusy } from './freeBusy';
import { managedCalendars } from './managedCalendars';
import { occurrences } from './occurrences';
import { ownCopies } from './ownCopies';
import { ownZone } from './ownZone';
import { performTogether } from './performTogether';
import { receivedRhythm } from './receivedRhythm';
import { createSeriesMemory } from './seriesMemory';
import { stepWork } from './stepWork';

/** The calendar in Exchange, through Microsoft Graph. `addInIds` are those under which Outlook makes series of ours. */
export function graphCalendar(
  gateway: GraphGateway,
  deviceZone: ZoneId,
  addInIds: readonly string[] = [],
): Calendar {
  const memory = createSeriesMemory();
  return {
    findSeries: async (owner, workspace, withExceptions = []) => {
      const question = { workspace, withExceptions, addInIds };
      const series = await findSeries(gateway, calendarTarget(owner), question);
      series.forEach((one) => memory.remember(one));
      return series;
    },
    perform: (owner, workspace, steps) => {
      const target = calendarTarget(owner);
      const works = steps.map((step) => stepWork(step, { target, workspace, memory, addInIds }));
      return performTogether(gateway, works, { scopes: target.scopes });
    },
    freeBusy: (mails, window, slotMinutes, interaction) =>
      freeBusy(gateway, mails, { window, slotMinutes, interaction }),
    occurrences: (owner, series, window) => occurrences(gateway, calendarTarget(owner), series, window),
    ownCopies: (iCalUIds, asking) => ownCopies(gateway, iCalUIds, asking),
    receivedRhythm: (window) => receivedRhythm(gateway, window),
    managedCalendars: () => managedCalendars(gateway),
    ownZone: () => ownZone(gateway, deviceZone),
  };
}
