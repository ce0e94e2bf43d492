import { collectionReply, contextOf } from './collections';
import { GraphError, resourceNotFound } from './GraphError';
import { readQuery } from './queryOptions';
import { channelType, driveItemType, groupType, teamType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import type { WorldChannel, WorldTeam } from '../world/teams';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource, ResourceType } from './selectProperties';

const founded = '2025-09-01T08:00:00Z';
const pages = { pageSize: 100, largestPage: 999, by: '$skiptoken' } as const;

export function serveTeams(app: GraphApp): void {
  app.get('/v1.0/me/joinedTeams', (c) => {
    const joined = c.env.world.teams.filter(({ memberIds }) => memberIds.includes(c.env.caller.userId));
    readQuery(c);
    const value = joined.map(({ id, displayName, description }) => ({ id, displayName, description }));
    return c.json({ ...contextOf(c), value });
  });
  app.get('/v1.0/teams/:team', (c) => one(c, teamType, teamResource(c, requireTeam(c))));
  app.get('/v1.0/teams/:team/channels', (c) =>
    many(
      c,
      channelType,
      visibleChannels(c).map((channel) => channelResource(c, channel)),
    ),
  );
  app.get('/v1.0/teams/:team/channels/:channel', (c) =>
    one(c, channelType, channelResource(c, requireChannel(c))),
  );
  app.get('/v1.0/teams/:team/members', (c) => many(c, null, memberResources(c, requireTeam(c).memberIds)));
  app.get('/v1.0/teams/:team/channels/:channel/members', (c) =>
    many(c, null, memberResources(c, requireChannel(c).memberIds)),
  );
  app.get('/v1.0/teams/:team/channels/:channel/filesFolder', (c) =>
    one(c, driveItemType, filesFolder(requireTeam(c), requireChannel(c))),
  );
  app.get('/v1.0/groups/:team', (c) => one(c, groupType, groupResource(requireTeam(c))));
  app.get('/v1.0/groups/:team/planner/plans', (c) => many(c, null, [planResource(requireTeam(c))]));
}

function one(c: GraphContext, type: ResourceType, resource: Resource): Response {
  const { $select } = readQuery(c, ['$select']);
  return c.json({ ...contextOf(c), ...project(resource, selectedNames(type, $select)) });
}

function many(c: GraphContext, type: ResourceType | null, resources: readonly Resource[]): Response {
  const options = readQuery(c, type === null ? ['$top', '$skiptoken'] : ['$select', '$top', '$skiptoken']);
  const shown =
    type === null ? resources : resources.map((each) => project(each, selectedNames(type, options.$select)));
  return c.json(collectionReply(c, shown, options, pages));
}

/** The team in the path, of which the caller must be a member. */
export function requireTeam(c: GraphContext): WorldTeam {
  const id = c.req.param('team') ?? '';
  const team = c.env.world.teams.find((each) => each.id === id);
  if (!team) throw resourceNotFound(id);
  if (!team.memberIds.includes(c.env.caller.userId))
    throw new GraphError(403, 'Forbidden', 'The caller is not a member of the team.');
  return team;
}

/** A private channel is seen by its members alone. */
function visibleChannels(c: GraphContext): readonly WorldChannel[] {
  return requireTeam(c).channels.filter(({ memberIds }) => memberIds.includes(c.env.caller.userId));
}

function requireChannel(c: GraphContext): WorldChannel {
  const id = decodeURIComponent(c.req.param('channel') ?? '');
  const channel = visibleChannels(c).find((each) => each.id === id);
  if (!channel) throw new GraphError(404, 'NotFound', `No channel with the id '${id}' was found.`);
  return channel;
}

const teamLink = (id: string): string => `https://teams.microsoft.com/l/team/${encodeURIComponent(id)}`;

function teamResource(c: GraphContext, { id, displayName, description, channels }: WorldTeam): Resource {
  const general = channels[0]?.id ?? '';
  return {
    ...{
      id,
      createdDateTime: founded,
      displayName,
      description,
      internalId: general,
      classification: null,
      specialization: 'none',
    },
    ...{
      visibility: 'private',
      webUrl: teamLink(general),
      isArchived: false,
      tenantId: c.env.world.tenantId,
    },
  };
}

function channelResource(
  c: GraphContext,
  { id, displayName, description, membershipType }: WorldChannel,
): Resource {
  const webUrl = `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(displayName)}`;
  return {
    ...{ id, createdDateTime: founded, displayName, description, isFavoriteByDefault: null, email: null },
    ...{ tenantId: c.env.world.tenantId, webUrl, membershipType, isArchived: false },
  };
}

/** A folder of the library of the site that the channel has. */
function filesFolder(team: WorldTeam, { id, displayName, site }: WorldChannel): Resource {
  const place = site ?? team.site;
  const driveId = `b!${Buffer.from(place.id).toString('base64url')}`;
  return {
    ...{ id: `01${Buffer.from(id).toString('base64url').slice(0, 32).toUpperCase()}`, name: displayName },
    ...{ createdDateTime: founded, lastModifiedDateTime: founded, size: 0, folder: { childCount: 0 } },
    webUrl: `${place.webUrl}/Shared%20Documents/${encodeURIComponent(displayName)}`,
    parentReference: { driveId, driveType: 'documentLibrary' },
  };
}

function memberResources(c: GraphContext, memberIds: readonly string[]): Resource[] {
  const { world } = c.env;
  const owners = world.teams.flatMap(({ ownerIds }) => ownerIds);
  return memberIds.flatMap((userId) => {
    const person = world.personById(userId);
    if (!person) return [];
    const id = Buffer.from(`member ${userId}`).toString('base64');
    const roles = owners.includes(userId) ? ['owner'] : [];
    const member = {
      id,
      roles,
      displayName: person.displayName,
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    };
    return [
      {
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        ...member,
        userId,
        email: person.mail,
        tenantId: world.tenantId,
      },
    ];
  });
}

function groupResource({ id, displayName, description, mailNickname }: WorldTeam): Resource {
  return {
    ...{
      id,
      createdDateTime: founded,
      description,
      displayName,
      groupTypes: ['Unified'],
      mail: `${mailNickname}@contoso.com`,
    },
    ...{ mailEnabled: true, mailNickname, securityEnabled: false, visibility: 'Private' },
  };
}

function planResource({ id, plan, ownerIds }: WorldTeam): Resource {
  const container = { containerId: id, type: 'group', url: `https://graph.microsoft.com/v1.0/groups/${id}` };
  const createdBy = { user: { id: ownerIds[0] } };
  return {
    '@odata.etag': 'W/"JzEtUGxhbiAgQEBAQEBAQEBAQEBAQEBASCc="',
    id: plan.id,
    title: plan.title,
    createdDateTime: founded,
    owner: id,
    container,
    createdBy,
  };
}
