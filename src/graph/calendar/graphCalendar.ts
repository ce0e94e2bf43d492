import type { Calendar } from '../../application/ports/Calendar';
import type { ZoneId } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { agendaOfSeries } from './agendaOfSeries';
import { answerInvitation } from './answerInvitation';
import { calendarTarget, targetToRead } from './calendarTarget';
import { findSeries } from './findSeries';
import { freeBusy } from './freeBusy';
import { managedCalendars } from './managedCalendars';
import { occurrences } from './occurrences';
import { ownCopies } from './ownCopies';
import { ownHolidays } from './ownHolidays';
import { ownZone } from './ownZone';
import { performTogether } from './performTogether';
import { receivedRhythm } from './receivedRhythm';
import { createSeriesMemory } from './seriesMemory';
import { workOfStep } from './workOfStep';

/** The calendar in Exchange, through Microsoft Graph. `addInIds` are those under which Outlook makes series of ours. */
export function graphCalendar(
  gateway: GraphGateway,
  deviceZone: ZoneId,
  addInIds: readonly string[] = [],
): Calendar {
  const memory = createSeriesMemory();
  return {
    findSeries: async (owner, tenantId, withExceptions = [], interaction = 'silent') => {
      const question = { tenantId, withExceptions, addInIds };
      const series = await findSeries(gateway, await targetToRead(gateway, owner, interaction), question);
      series.forEach((one) => memory.store(one));
      return series;
    },
    perform: (owner, tenantId, steps) => {
      const target = calendarTarget(owner);
      const works = steps.map((step) => workOfStep(step, { target, tenantId, memory, addInIds }));
      return performTogether(gateway, works, target.access);
    },
    freeBusy: (mails, window, slotMinutes, interaction = 'silent') =>
      freeBusy(gateway, mails, { window, slotMinutes, interaction }),
    ownHolidays: (window) => ownHolidays(gateway, window),
    occurrences: async (owner, series, window) =>
      occurrences(gateway, await targetToRead(gateway, owner, 'silent'), series, window),
    agendaIn: async (owner, eventId) =>
      agendaOfSeries(gateway, await targetToRead(gateway, owner, 'silent'), eventId),
    ownCopies: (iCalUIds, interaction) => ownCopies(gateway, iCalUIds, interaction),
    answer: (copy, answer) => answerInvitation(gateway, copy, answer),
    receivedRhythm: async (owner, window) =>
      receivedRhythm(gateway, await targetToRead(gateway, owner, 'silent'), window),
    managedCalendars: () => managedCalendars(gateway),
    ownZone: () => ownZone(gateway, deviceZone),
  };
}
