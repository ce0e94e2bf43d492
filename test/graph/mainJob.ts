import { createGraph } from '../../sandbox/graph/createGraph';
import { createWorld, type World } from '../../sandbox/world/createWorld';
import { createFaults, DroppedConnection, type Fault } from '../../sandbox/world/faults';
import type { Mood } from '../../sandbox/world/moods';
import { createTraffic } from '../../sandbox/world/traffic';
import { applyPlan } from '../../src/application/applyPlan';
import { clearApply } from '../../src/application/clearApply';
import { FailureError } from '../../src/application/ports/Failure';
import { readRhythm } from '../../src/application/readRhythm';
import { createSharedWorkspace } from '../../src/application/workspace/createSharedWorkspace';
import { defaultTime } from '../../src/domain/rhythm/defaultTime';
import type { ContentEdit } from '../../src/domain/workspace/editContent';
import { graphCalendar } from '../../src/graph/calendar/graphCalendar';
import { createGraphGateway } from '../../src/graph/GraphGateway';
import { graphDirectory } from '../../src/graph/graphDirectory';
import { graphLists } from '../../src/graph/lists/graphLists';
import { calendarInMemory } from '../application/calendarInMemory';
import { servicesWith } from '../application/services';
import { CacheInMemory, throughout } from '../application/workspaceFor';

const caio = 'ada.okafor@contoso.com';
const leadershipUrl = 'https://contoso.sharepoint.com/sites/leadership';
const meetings = ['portfolio-review', 'readiness-sync', 'governance-council'] as const;

/** A tenant in which somebody does the main job: shares the workspace, fills the seats, sets the rhythm up. */
export class MainJob {
  readonly world: World = createWorld({ now: '2026-11-23T09:00:00Z' });
  readonly faults = createFaults();
  readonly traffic = createTraffic();
  private readonly serve = createGraph(this.world, {
    verifyToken: (token) => ({ userId: this.world.personByUpn(caio)!.id, scopes: token.split(' ') }),
    faults: this.faults,
    traffic: this.traffic,
  });
  /** What crossed the network from Apply on, each with what travelled inside. */
  tripsOfApply: readonly (readonly string[])[] = [];
  private sent: (readonly string[])[] = [];
  private readonly cache = new CacheInMemory();

  constructor(
    moods: readonly Mood[] = [],
    private readonly movesDates = true,
  ) {
    moods.forEach((mood) => this.world.moods.add(mood));
  }

  /** Does it, visit after visit, each of which knows nothing of the one before but what the device kept. How many it took. */
  async untilDone(mostVisits = 6): Promise<number> {
    for (let visits = 1; visits <= mostVisits; visits += 1) if (await this.visit()) return visits;
    throw new Error(`The job was not done after ${mostVisits} visits.`);
  }

  /** The requests that changed something, one line each. */
  writes(): readonly string[] {
    const lines = this.traffic.lines().split('\n');
    return lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { method: string; path: string })
      .filter(({ method, path }) => method !== 'GET' && !/\$batch|getSchedule/.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Cuts the connection at one of the writes, counted from 1. */
  cutAt(nth: number, fault: Extract<Fault, string>): void {
    const path = '^(?!.*(\\$batch|getSchedule))';
    this.faults.set([{ method: 'POST|PATCH|DELETE', path, nth, times: 1, fault }]);
  }

  /** What stands in the tenant in the end. */
  outcome() {
    const { events } = this.world.mailboxes.get(this.world.personByUpn(caio)!.id)!;
    const made = [...events.values()].filter(({ seeded }) => !seeded);
    const series = made.map(({ subject, attendees, attachments, onlineMeeting, exceptions }) => ({
      subject,
      people: attendees.map(({ address }) => address).sort(),
      files: attachments.length,
      canBeJoined: onlineMeeting !== null,
      moved: [...exceptions.keys()],
    }));
    const lists = [...this.world.sites[0]!.lists.values()].map(({ displayName, items, columns }) => ({
      displayName,
      keys: [...items.values()].map(({ versions }) => versions[0].fields.TandemKey).sort(),
      isKeyUnique: columns.some(({ enforceUniqueValues }) => enforceUniqueValues),
    }));
    return {
      series: series.sort((one, other) => one.subject.localeCompare(other.subject)),
      lists: lists.sort((one, other) => one.displayName.localeCompare(other.displayName)),
      mail: this.world.mail.map(({ kind, to, subject }) => `${kind} ${to} ${subject}`).sort(),
    };
  }

  private async visit(): Promise<boolean> {
    try {
      return await this.work();
    } catch (caught) {
      if (caught instanceof FailureError) return false;
      throw caught;
    }
  }

  private async work(): Promise<boolean> {
    const { shared, services } = this.session();
    await shared.open();
    if (shared.state().status.kind !== 'shared')
      await throughout(shared.provision(await shared.planProvision()));
    if (shared.state().status.kind !== 'shared') return false;
    await shared.edit(this.edits());
    const { settings } = shared.state().content!;
    const { plan } = await readRhythm(services, settings);
    if (plan.blocked !== undefined) throw new Error('Somebody in a seat is in doubt.');
    this.sent = [];
    const clearance = await clearApply({ ...services, shared }, settings, plan);
    if (clearance.kind !== 'clear') throw new Error('Nobody else sends these.');
    await throughout(applyPlan(services, clearance.settings, plan));
    this.tripsOfApply = [...this.sent];
    const after = await readRhythm(services, settings);
    return after.plan.steps.length === 0 && after.plan.drifts.length === 0;
  }

  private edits(): readonly ContentEdit[] {
    const seat = (role: 'CAIO' | 'CIO' | 'COO', upn: string): ContentEdit => {
      const { id, displayName, mail } = this.world.personByUpn(upn)!;
      return { kind: 'seat', role, person: { id, name: displayName, mail, title: null } };
    };
    const times = meetings.map((meeting) => [
      meeting,
      defaultTime(meeting, '2026-12-01', 'America/New_York'),
    ]);
    const move = {
      meeting: 'portfolio-review',
      date: '2026-12-08',
      toDate: '2026-12-09',
      toTime: '14:00',
    } as const;
    return [
      { kind: 'chooseModel', model: 'both-report-to-coo' },
      seat('CAIO', caio),
      seat('CIO', 'ben.ruiz@contoso.com'),
      seat('COO', 'ingrid.solberg@contoso.com'),
      { kind: 'setTimes', times: Object.fromEntries(times) as object },
      { kind: 'setMoves', moves: this.movesDates ? [move] : [] },
    ];
  }

  private session() {
    const tokens = { tokenFor: (scopes: readonly string[]) => Promise.resolve(scopes.join(' ')) };
    const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
      fetch: (url, init) => this.fetch(url, init),
      wait: () => Promise.resolve(),
      nowMs: () => this.world.clock.now(),
    });
    const clock = { now: () => this.world.clock.now() };
    const { hostname, pathname: path } = new URL(leadershipUrl);
    const lists = graphLists(gateway, { tokens, permission: 'all', site: { hostname, path } });
    const { documents, context, ...others } = servicesWith(calendarInMemory());
    return {
      shared: createSharedWorkspace({ lists, cache: this.cache, clock, site: leadershipUrl }),
      services: {
        ...others,
        documents: { ...documents, agendaHtml: () => '<div id="tandem-agenda">Agenda</div>' },
        ...{
          clock,
          calendar: graphCalendar(gateway, 'America/New_York'),
          directory: graphDirectory(gateway),
          context: { ...context, userId: this.world.personByUpn(caio)!.id },
        },
      },
    };
  }

  private fetch(url: string, init: RequestInit): Promise<Response> {
    this.sent.push(partsOf(url, init));
    return this.serve(new Request(url, init)).catch((caught: unknown) => {
      throw caught instanceof DroppedConnection ? new TypeError('fetch failed') : caught;
    });
  }
}

/** "GET /me", or all that travels in a batch. */
function partsOf(url: string, { method = 'GET', body }: RequestInit): readonly string[] {
  if (!url.endsWith('/$batch')) return [`${method} ${new URL(url).pathname}`];
  const { requests } = JSON.parse(body as string) as { requests: { method: string; url: string }[] };
  return requests.map((request) => `${request.method} ${request.url}`);
}
