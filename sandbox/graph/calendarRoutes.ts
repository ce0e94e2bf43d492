import { collectionReply, contextOf } from './collections';
import { itemNotFound } from './GraphError';
import { mailboxOf, openMailbox, sharedCalendarId } from './openMailbox';
import { readQuery } from './queryOptions';
import { calendarType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import type { Mailbox } from '../world/Mailbox';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource } from './selectProperties';

export function serveCalendars(app: GraphApp): void {
  app.get('/v1.0/me/calendars', (c) => {
    const options = readQuery(c, ['$select', '$top', '$skip', '$count']);
    const names = selectedNames(calendarType, options.$select);
    const calendars = calendarsOf(c).map((calendar) => project(calendar, names));
    return c.json(collectionReply(c, calendars, options, { pageSize: 10, largestPage: 1000, by: '$skip' }));
  });
  app.get('/v1.0/me/calendars/:calendar', (c) => {
    const found = calendarsOf(c).find(({ id }) => id === c.req.param('calendar'));
    if (!found) throw itemNotFound();
    return c.json(oneCalendar(c, found));
  });
  app.get('/v1.0/me/calendar', (c) =>
    c.json(oneCalendar(c, ownCalendar(mailboxOf(c.env.world, c.env.caller.userId)))),
  );
  app.get('/v1.0/users/:user/calendar', (c) => {
    const mailbox = openMailbox(c, 'read');
    const isOwn = mailbox.owner.id === c.env.caller.userId;
    return c.json(
      oneCalendar(c, isOwn ? ownCalendar(mailbox) : sharedCalendar(mailbox, c.env.caller.userId)),
    );
  });
}

function oneCalendar(c: GraphContext, calendar: Resource): Resource {
  const { $select } = readQuery(c, ['$select']);
  return { ...contextOf(c), ...project(calendar, selectedNames(calendarType, $select)) };
}

/** One's own and those that others share; the shared ones under the owner's name. */
function calendarsOf(c: GraphContext): Resource[] {
  const { world, caller } = c.env;
  const shared = [...world.mailboxes.values()].filter(({ grants }) => grants.has(caller.userId));
  return [
    ownCalendar(mailboxOf(world, caller.userId)),
    ...shared.map((mailbox) => sharedCalendar(mailbox, caller.userId)),
  ];
}

function ownCalendar({ calendarId, owner }: Mailbox): Resource {
  const rights = { canShare: true, canViewPrivateItems: true, canEdit: true };
  return {
    ...calendarDefaults,
    ...rights,
    id: calendarId,
    name: 'Calendar',
    isDefaultCalendar: true,
    owner: ownerOf(owner),
  };
}

function sharedCalendar({ owner, grants }: Mailbox, delegateId: string): Resource {
  const rights = {
    canShare: false,
    canViewPrivateItems: false,
    canEdit: grants.get(delegateId) === 'write',
    isRemovable: true,
  };
  return {
    ...calendarDefaults,
    ...rights,
    id: sharedCalendarId(owner.id, delegateId),
    name: owner.displayName,
    owner: ownerOf(owner),
  };
}

const ownerOf = ({ displayName, mail }: Mailbox['owner']): Resource => ({ name: displayName, address: mail });

const calendarDefaults = {
  ...{
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: false,
    changeKey: 'AAAAAQ==',
    isTallyingResponses: true,
    isRemovable: false,
  },
  ...{
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
  },
};
