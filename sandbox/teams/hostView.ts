import { oneOf, personFor, themes, type Theme } from '../page/viewQuery';
import type { World } from '../world/createWorld';
import type { WorldChannel, WorldTeam } from '../world/teams';
import type { WorldPerson } from '../world/WorldPerson';

export const surfaces = ['channel', 'personal', 'private', 'config', 'meetingDetails', 'sidePanel'] as const;
export type Surface = (typeof surfaces)[number];

/** What the address asks the host page to show. */
export interface HostView {
  readonly person: WorldPerson;
  readonly theme: Theme;
  readonly surface: Surface;
  readonly isPhone: boolean;
  readonly team: WorldTeam;
  readonly channel: WorldChannel;
  /** The tab of the channel that is open: the id of a pinned one, "posts" or "files". */
  readonly tab: string;
  readonly subEntityId: string;
  /** Shown instead of the app's own page. */
  readonly contentUrl: string | null;
  /** "1": nothing is answered; else the name of the one call that is not. */
  readonly silent: string;
  /** What the client gets wrong about a private channel: the site of its team (Android), or no owner (iOS). */
  readonly reports: 'asDocumented' | 'teamSite' | 'noOwner';
  readonly query: URLSearchParams;
}

function channelFor(team: WorldTeam, surface: Surface, id: string | null): WorldChannel {
  const wanted = surface === 'private' ? 'private' : 'standard';
  const named = team.channels.find((channel) => channel.id === id);
  const fallback = team.channels.filter(({ membershipType }) => membershipType === wanted).at(-1);
  const channel = named ?? fallback;
  if (channel === undefined) throw new Error(`The team ${team.displayName} has no ${wanted} channel.`);
  return channel;
}

export function readHostView(world: World, query: URLSearchParams): HostView {
  const [team] = world.teams;
  if (team === undefined) throw new Error('This world has no team.');
  const surface = oneOf(surfaces, query.get('surface'), 'channel');
  const channel = channelFor(team, surface, query.get('channel'));
  return {
    person: personFor(world, query.get('person')),
    theme: oneOf(themes, query.get('theme'), 'default'),
    surface: surface === 'channel' && channel.membershipType === 'private' ? 'private' : surface,
    isPhone: query.get('phone') === '1',
    ...{ team, channel },
    tab: query.get('tab') ?? 'tandem',
    subEntityId: query.get('subEntity') ?? '',
    contentUrl: query.get('app'),
    silent: query.get('silent') ?? '',
    reports: oneOf(['asDocumented', 'teamSite', 'noOwner'] as const, query.get('reports'), 'asDocumented'),
    query,
  };
}

/** The address of the same view with something changed; null removes a parameter. */
export function addressWith(view: HostView, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(view.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `/?${query.toString()}`;
}
