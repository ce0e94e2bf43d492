import * as v from 'valibot';
import type { Answer, Calendar, OwnCopy } from '../../application/ports/Calendar';
import { agendaIn } from '../../domain/agenda/agendaInBody';
import type { ZoneId } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { grants } from '../scopes';
import { type CalendarTarget, calendarTarget, targetToRead } from './calendarTarget';
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

const withBody = v.object({ body: v.object({ content: v.string() }) });

/** The agenda in the body of a series as it stands; null where somebody took it out. */
async function agendaOfSeries(
  gateway: GraphGateway,
  target: CalendarTarget,
  eventId: string,
): Promise<string | null> {
  const path = target.event(eventId) + query({ $select: 'body' });
  const { body } = await gateway.fetchJson({ method: 'GET', path }, withBody, target.access);
  return agendaIn(body.content);
}

const verbs: Readonly<Record<Answer, string>> = {
  accepted: 'accept',
  tentative: 'tentativelyAccept',
  declined: 'decline',
};

/** Answers the whole series for the signed-in person, and tells its organizer. */
async function answerInvitation(
  gateway: GraphGateway,
  { eventId }: Pick<OwnCopy, 'eventId'>,
  answer: Answer,
): Promise<void> {
  const { scopes } = grants.answering;
  const path = `/me/events/${encodeURIComponent(eventId)}/${verbs[answer]}`;
  await gateway.send({ method: 'POST', path, body: { sendResponse: true } }, { scopes, together: scopes });
}

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
