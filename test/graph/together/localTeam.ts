import { applyPlan, type ApplyProgress } from '../../../src/application/applyPlan';
import { clearApply } from '../../../src/application/clearApply';
import type { Failure } from '../../../src/application/ports/Failure';
import { readRhythm, type RhythmReading } from '../../../src/application/readRhythm';
import type { Services } from '../../../src/application/Services';
import { tellSeries } from '../../../src/application/tellSeries';
import { createSharedWorkspace } from '../../../src/application/workspace/createSharedWorkspace';
import type { AccessTokens } from '../../../src/application/ports/AccessTokens';
import type { Person } from '../../../src/domain/org/types';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { graphCalendar } from '../../../src/graph/calendar/graphCalendar';
import { createGraphGateway } from '../../../src/graph/GraphGateway';
import { graphDirectory } from '../../../src/graph/graphDirectory';
import { graphLists } from '../../../src/graph/lists/graphLists';
import { servicesWith } from '../../application/services';
import { CacheInMemory, make } from '../../application/workspaceFor';
import { settings } from '../../domain/rhythm/builders';
import { LocalLists } from '../lists/localLists';
import { addInIds } from '../localGraph';

type RhythmOfTeam = Pick<
  Services,
  'calendar' | 'directory' | 'documents' | 'tenantId' | 'context' | 'clock' | 'shared'
>;

/** One window of one person, with the plan that it shows. */
export interface TeamWindow {
  readonly me: Person;
  readonly services: RhythmOfTeam;
  settings(): RhythmSettings;
  read(): Promise<RhythmReading>;
  /** Called before each request that may write. */
  beforeWrite: () => Promise<void>;
}

/** The local Microsoft 365 with a site and mailboxes, and people with windows on both. */
export class LocalTeam extends LocalLists {
  readonly ada = this.personOf('ada.okafor');
  readonly ben = this.personOf('ben.ruiz');
  readonly grace = this.personOf('grace.liu');

  personOf(name: string): Person {
    const { id, displayName, mail } = this.world.personByUpn(`${name}@contoso.com`)!;
    return { id, name: displayName, mail, title: null };
  }

  async open(me: Person): Promise<TeamWindow> {
    this.site.roles.set(me.id, 'owner');
    const tokens: AccessTokens = { tokenFor: (scopes) => Promise.resolve([me.id, ...scopes].join(' ')) };
    const gates: Pick<TeamWindow, 'beforeWrite'> = { beforeWrite: () => Promise.resolve() };
    const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
      fetch: async (url, init) => {
        if (mayWrite(init)) await gates.beforeWrite();
        return this.fetch(url, init);
      },
      wait: () => Promise.resolve(),
      nowMs: () => this.world.clock.now(),
    });
    const path = { hostname: 'contoso.sharepoint.com', path: '/sites/leadership' };
    const lists = graphLists(gateway, { tokens, permission: 'all', site: path });
    const clock = { now: () => this.world.clock.now() };
    const viewer = { userId: me.id, loginHint: me.mail, zone: 'Europe/Berlin' };
    const cache = new CacheInMemory();
    const shared = createSharedWorkspace({ lists, cache, clock, site: 'contoso', viewer });
    const base = servicesWith(graphCalendar(gateway, 'Europe/Berlin', addInIds));
    const context = { ...base.context, userId: me.id, loginHint: me.mail };
    const services = { ...base, shared, context, clock, directory: graphDirectory(gateway) };
    await shared.open();
    const now = () => shared.state().content!.settings;
    return Object.assign(gates, {
      me,
      services,
      settings: now,
      read: () => readRhythm(services, now()),
    });
  }

  /** The calendar and what is shared once Ada sent one of the meetings. */
  static async sent(): Promise<LocalTeam> {
    const team = new LocalTeam();
    const { ada, ben, grace } = team;
    const first = await team.open(ada);
    await make(first.services.shared);
    const organization = { ...settings().organization, seats: { CAIO: ada, CIO: ben, COO: grace } };
    const { 'portfolio-review': weekly } = settings().times;
    const times = { 'portfolio-review': weekly! };
    await first.services.shared.edit([{ kind: 'replace', settings: settings({ organization, times }) }]);
    await apply(first);
    team.world.mail.length = 0;
    return team;
  }

  /** Ada's series as Exchange has them. */
  seriesOfAda() {
    const events = [...this.world.mailboxes.get(this.ada.id)!.events.values()];
    return events.filter(({ subject }) => subject === 'AI Portfolio Review');
  }

  /** What was mailed: nobody gets the same twice. */
  mails(): readonly string[] {
    return this.world.mail.map(({ kind, to, subject }) => `${kind} ${to} ${subject}`).sort();
  }
}

/** A batch of nothing but reads writes nothing, and free/busy is asked for by POST. */
function mayWrite({ method = 'GET', body }: RequestInit): boolean {
  if (method === 'GET') return false;
  return typeof body !== 'string' || !body.includes('"requests"') || /"method":"(?!GET)/.test(body);
}

/** What came of an act, as its person is told. */
export type Reply = 'done' | Failure['kind'] | 'taken' | 'outdated' | 'conflict';

/** Presses Apply on the plan that the window shows. */
export async function apply(window: TeamWindow, reading?: RhythmReading): Promise<Reply> {
  const { services } = window;
  const { plan } = reading ?? (await window.read());
  const clearance = await clearApply(services, window.settings(), plan);
  if (clearance.kind !== 'clear') return clearance.kind;
  const progress: ApplyProgress[] = [];
  for await (const one of applyPlan(services, clearance.settings, plan)) progress.push(one);
  const failed = progress.find(({ failure }) => failure !== null)?.failure;
  await tellSeries(services, clearance.settings, await readRhythm(services, clearance.settings));
  return failed?.kind ?? 'done';
}
