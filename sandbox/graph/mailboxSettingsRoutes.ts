import { windowsZoneNames, ianaZone } from '../world/windowsZones';
import { collectionReply, contextOf } from './collections';
import { accessDenied, badRequest, resourceNotFound } from './GraphError';
import { requirePerson } from './peopleRoutes';
import { readQuery } from './queryOptions';
import { mailboxSettingsType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import { workingHoursResource } from './workingHours';
import type { Mailbox } from '../world/Mailbox';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource } from './selectProperties';

export function serveMailboxSettings(app: GraphApp): void {
  app.get('/v1.0/me/mailboxSettings', (c) => c.json(settingsReply(c, c.env.caller.userId)));
  app.get('/v1.0/users/:user/mailboxSettings', (c) => {
    const { id } = requirePerson(c);
    if (id !== c.env.caller.userId) throw accessDenied();
    return c.json(settingsReply(c, id));
  });
  app.get('/v1.0/me/outlook/:zones{supportedTimeZones.*}', (c) => {
    const zones = zoneResources(decodeURIComponent(c.req.param('zones')));
    return c.json(
      collectionReply(c, zones, readQuery(c), { pageSize: 1000, largestPage: 1000, by: '$skip' }),
    );
  });
}

function settingsReply(c: GraphContext, userId: string): Resource {
  const { $select } = readQuery(c, ['$select']);
  const mailbox = c.env.world.mailboxes.get(userId);
  if (!mailbox) throw resourceNotFound(userId);
  return {
    ...contextOf(c),
    ...project(settingsResource(mailbox), selectedNames(mailboxSettingsType, $select)),
  };
}

function settingsResource(mailbox: Mailbox): Resource {
  const replies = {
    status: 'disabled',
    externalAudience: 'none',
    internalReplyMessage: '',
    externalReplyMessage: '',
  };
  return {
    automaticRepliesSetting: replies,
    timeZone: mailbox.owner.timeZone,
    language: { locale: 'en-US', displayName: 'English (United States)' },
    workingHours: workingHoursResource(mailbox),
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm tt',
    userPurpose: 'user',
  };
}

function zoneResources(call: string): Resource[] {
  const standard = /\(TimeZoneStandard=(?:microsoft\.graph\.timeZoneStandard)?'(\w+)'\)$/i
    .exec(call)?.[1]
    ?.toLowerCase();
  if (standard === 'iana')
    return windowsZoneNames.map((name) => ({ alias: ianaZone(name), displayName: ianaZone(name) }));
  if (standard === undefined && !/^supportedTimeZones(\(\))?$/.test(call))
    throw badRequest(`Invalid call: '${call}'.`);
  return windowsZoneNames.map((name) => ({ alias: name, displayName: name }));
}
