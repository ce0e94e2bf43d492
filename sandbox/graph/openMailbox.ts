import { exchangeIdFrom } from '../world/deterministicId';
import { accessDenied, itemNotFound } from './GraphError';
import { requirePerson } from './peopleRoutes';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { GraphContext } from './GraphContext';

/** Under these paths a calendar's events can be reached. */
export const calendarPaths = [
  '/v1.0/me',
  '/v1.0/me/calendar',
  '/v1.0/me/calendars/:calendar',
  '/v1.0/users/:user',
  '/v1.0/users/:user/calendar',
  '/v1.0/users/:user/calendars/:calendar',
] as const;

export type Access = 'read' | 'write';

/** The mailbox that the path means. Another's takes a scope for shared calendars and a grant by its owner, else 403. */
export function openMailbox(c: GraphContext, access: Access): Mailbox {
  const named = c.req.param('user') === undefined ? c.env.caller.userId : requirePerson(c).id;
  const mailbox = calendarOwner(c, named);
  if (mailbox.owner.id !== c.env.caller.userId) requireShared(c, mailbox, access);
  return mailbox;
}

/** The id under which a delegate sees the owner's calendar among their own. */
export const sharedCalendarId = (ownerId: string, delegateId: string): string =>
  exchangeIdFrom(`shared calendar ${ownerId} ${delegateId}`);

export function mailboxOf(world: World, userId: string): Mailbox {
  const mailbox = world.mailboxes.get(userId);
  if (!mailbox) throw itemNotFound();
  return mailbox;
}

function calendarOwner(c: GraphContext, userId: string): Mailbox {
  const calendarId = c.req.param('calendar');
  const own = mailboxOf(c.env.world, userId);
  if (calendarId === undefined || calendarId === own.calendarId) return own;
  const shared = [...c.env.world.mailboxes.values()].find(
    ({ owner }) => sharedCalendarId(owner.id, userId) === calendarId,
  );
  if (!shared?.grants.has(userId)) throw itemNotFound();
  return shared;
}

/** Events that somebody shares are documented under their calendar. */
const outsideCalendar = /^\/v1\.0\/users\/[^/]+\/(events|calendarView)/i;

function requireShared(c: GraphContext, { grants }: Mailbox, access: Access): void {
  if (outsideCalendar.test(c.req.path)) throw accessDenied();
  const { scopes, userId } = c.env.caller;
  const isInScope =
    scopes.includes('Calendars.ReadWrite.Shared') ||
    (access === 'read' && scopes.includes('Calendars.Read.Shared'));
  const grant = grants.get(userId);
  if (!isInScope || grant === undefined || (access === 'write' && grant !== 'write')) throw accessDenied();
}
