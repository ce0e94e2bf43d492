import { createGraph } from '../../../sandbox/graph/createGraph';
import { createWorld } from '../../../sandbox/world/createWorld';
import type { World } from '../../../sandbox/world/World';
import { createFaults, DroppedConnection, type Faults } from '../../../sandbox/world/faults';
import { createTraffic } from '../../../sandbox/world/traffic';
import type { WorldList } from '../../../sandbox/world/WorldSite';
import type { AccessTokens, Scope } from '../../../src/application/ports/AccessTokens';
import { FailureError } from '../../../src/application/ports/Failure';
import type { Lists, ListsSite } from '../../../src/application/ports/Lists';
import { createSharedWorkspace } from '../../../src/application/workspace/createSharedWorkspace';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import { createGraphGateway } from '../../../src/graph/GraphGateway';
import { graphLists } from '../../../src/graph/lists/graphLists';
import type { SitesPermission } from '../../../src/graph/lists/siteScopes';
import { failure } from '../../application/listsInMemory';
import { CacheInMemory } from '../../application/workspaceFor';

const leadershipUrl = 'https://contoso.sharepoint.com/sites/leadership';

export interface Wishes {
  readonly granted?: readonly Scope[];
  readonly permission?: SitesPermission;
}

export interface Person {
  readonly lists: Lists;
  /** What this person, or an admin, consented to. */
  readonly granted: Set<Scope>;
  /** What they were asked for in a window. */
  readonly asked: Scope[][];
  readonly cache: CacheInMemory;
  /** A window of theirs, opened anew. */
  window(): SharedWorkspace;
}

/** The adapter against the local Microsoft 365, in process, for several people at once. */
export class LocalLists {
  readonly world: World = createWorld({ now: '2026-11-23T09:00:00Z' });
  readonly faults: Faults = createFaults();
  readonly traffic = createTraffic();
  readonly roundTrips: string[] = [];
  private readonly serve = createGraph(this.world, {
    verifyToken: (token) => {
      const [userId = '', ...scopes] = token.split(' ');
      return { userId, scopes };
    },
    faults: this.faults,
    traffic: this.traffic,
  });

  get site() {
    return this.world.sites.find(({ webUrl }) => webUrl === leadershipUrl)!;
  }

  get listsSite(): ListsSite {
    const { id, displayName, webUrl } = this.site;
    return { siteId: id, title: displayName, webUrl };
  }

  /** Somebody with the right in the site, and with what they consented to. */
  person(upn: string, role: 'owner' | 'member' | 'visitor', wishes: Wishes = {}): Person {
    const userId = this.world.personByUpn(upn)!.id;
    this.site.roles.set(userId, role);
    const granted = new Set<Scope>(wishes.granted ?? ['Sites.ReadWrite.All', 'Sites.Manage.All']);
    const asked: Scope[][] = [];
    const tokens = tokensOf(userId, granted, asked);
    const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
      fetch: (url, init) => this.fetch(url, init),
      wait: () => Promise.resolve(),
      nowMs: () => this.world.clock.now(),
    });
    const { hostname, pathname: path } = new URL(leadershipUrl);
    const lists = graphLists(gateway, {
      tokens,
      permission: wishes.permission ?? 'all',
      site: { hostname, path },
    });
    const cache = new CacheInMemory();
    const clock = { now: () => this.world.clock.now() };
    const window = () => createSharedWorkspace({ lists, cache, clock, site: leadershipUrl });
    return { lists, granted, asked, cache, window };
  }

  /** The rows of the lists by title, as SharePoint holds them. */
  rows(title: string) {
    const isMade = [...this.site.lists.values()].some(({ displayName }) => displayName === title);
    if (!isMade) return [];
    return [...this.list(title).items.values()].map(({ versions }) => ({ ...versions[0].fields }));
  }

  list(title: string): WorldList {
    return [...this.site.lists.values()].find(({ displayName }) => displayName === title)!;
  }

  fetch(url: string, init: RequestInit): Promise<Response> {
    this.roundTrips.push(`${init.method ?? 'GET'} ${new URL(url).pathname.replace(this.site.id, '…')}`);
    return this.serve(new Request(url, init)).catch((caught: unknown) => {
      throw caught instanceof DroppedConnection ? new TypeError('fetch failed') : caught;
    });
  }
}

function tokensOf(userId: string, granted: Set<Scope>, asked: Scope[][]): AccessTokens {
  return {
    tokenFor: (scopes, options) => {
      const missing = scopes.filter((scope) => !granted.has(scope));
      if (missing.length > 0 && options?.interaction === 'silent')
        return Promise.reject(new FailureError({ ...failure('consent'), scopes: missing }));
      if (missing.length > 0) asked.push([...missing]);
      missing.forEach((scope) => granted.add(scope));
      return Promise.resolve([userId, ...scopes].join(' '));
    },
  };
}
