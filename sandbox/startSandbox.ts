import { createAppFiles } from './appFiles';
import { makeCertificate } from './certificate';
import { createControl } from './control/createControl';
import { createEntra } from './entra/createEntra';
import { createGraph } from './graph/createGraph';
import { createOutlook } from './outlook/createOutlook';
import { microsoftAjax, officeCdn } from './outlook/officeFiles';
import { listen, type Fetch, type Listening } from './listen';
import { byHost, productionHosts, validDomains } from './productionHosts';
import { reloading } from './reloading';
import { createTeams } from './teams/createTeams';
import { createWorld, type World } from './world/createWorld';
import { createFaults } from './world/faults';
import { createTraffic } from './world/traffic';

export interface SandboxOptions {
  /** The first of a run of six; 4800 where none is given, 0 for any that are free. */
  readonly port?: number;
  /** The folder of the built app. */
  readonly appDirectory: string;
  /** Also serve the real services' names on one https port. */
  readonly tls?: boolean;
  /** What the world's clock says at the start, in ISO 8601. */
  readonly now?: string;
  /** Resolves when the app was built anew; the hosts' pages come again then. */
  readonly nextBuild?: () => Promise<void>;
}

export interface SandboxAddresses {
  readonly teams: string;
  readonly app: string;
  readonly entra: string;
  readonly graph: string;
  readonly control: string;
  readonly outlook: string;
  readonly tenantId: string;
  readonly people: readonly { readonly name: string; readonly upn: string; readonly title: string }[];
}

export interface RunningSandbox {
  readonly origins: SandboxAddresses;
  readonly world: World;
  readonly tls?: { readonly port: number; readonly spkiSha256: string; readonly hosts: readonly string[] };
  stop(): Promise<void>;
}

type Service = 'teams' | 'app' | 'entra' | 'graph' | 'control' | 'outlook';
const order: readonly Service[] = ['teams', 'app', 'entra', 'graph', 'control', 'outlook'];

function createServices(
  world: World,
  appDirectory: string,
  origins: Partial<Record<Service, string>>,
): Record<Service, Fetch> {
  const faults = createFaults();
  const traffic = createTraffic();
  const entra = createEntra(world);
  const { verifyToken } = entra;
  const hosting = {
    entra,
    appOriginFor: (origin: string) =>
      origin.startsWith('https://') ? `https://${productionHosts.app}` : (origins.app ?? ''),
    graph: createGraph(world, { verifyToken, faults: createFaults(), traffic: createTraffic() }),
  };
  const outlookOriginFor = (origin: string): string =>
    origin.startsWith('https://') ? `https://${productionHosts.outlook}` : (origins.outlook ?? '');
  const teams = createTeams(world, { ...hosting, outlookOriginFor });
  const outlook = createOutlook(world, hosting);
  return {
    teams: teams.fetch,
    app: createAppFiles(appDirectory),
    entra: entra.fetch,
    graph: createGraph(world, { verifyToken, faults, traffic }),
    control: createControl({ world, faults, traffic, entra, hosts: [teams, outlook] }),
    outlook: outlook.fetch,
  };
}

function withReload(
  services: Record<Service, Fetch>,
  nextBuild: () => Promise<void>,
): Record<Service, Fetch> {
  const { teams, outlook } = services;
  return { ...services, teams: reloading(teams, nextBuild), outlook: reloading(outlook, nextBuild) };
}

async function listenAll(services: Record<Service, Fetch>, firstPort: number): Promise<Listening[]> {
  const listening: Listening[] = [];
  try {
    for (const [index, name] of order.entries()) {
      listening.push(await listen({ port: firstPort === 0 ? 0 : firstPort + index, fetch: services[name] }));
    }
    return listening;
  } catch (error) {
    await Promise.all(listening.map((server) => server.stop()));
    throw error;
  }
}

async function listenTls(
  services: Record<Service, Fetch>,
): Promise<{ server: Listening; tls: NonNullable<RunningSandbox['tls']> }> {
  const hosts = Object.values(productionHosts);
  const { spkiSha256, ...certificate } = await makeCertificate(hosts);
  const cdns = { cdn: validDomains, officeCdn, ajaxCdn: microsoftAjax };
  const fetch = byHost({ ...services, ...cdns, sharePoint: services.teams });
  const server = await listen({ port: 0, fetch, certificate });
  return { server, tls: { port: server.port, spkiSha256, hosts } };
}

const peopleOf = (world: World): SandboxAddresses['people'] =>
  world.people.map(({ displayName, upn, jobTitle }) => ({ name: displayName, upn, title: jobTitle }));

/** Starts a whole Microsoft 365 for the app on this machine; rejects when a port is taken. */
export async function startSandbox({
  port = 4800,
  appDirectory,
  tls = false,
  now,
  nextBuild,
}: SandboxOptions): Promise<RunningSandbox> {
  const world = createWorld(now === undefined ? {} : { now });
  const origins: Partial<Record<Service, string>> = {};
  const played = createServices(world, appDirectory, origins);
  const services = nextBuild === undefined ? played : withReload(played, nextBuild);
  const servers = await listenAll(services, port);
  order.forEach((name, index) => (origins[name] = `http://localhost:${servers[index]?.port ?? 0}`));
  const secure = tls ? await listenTls(services) : null;
  return {
    origins: { ...(origins as Record<Service, string>), tenantId: world.tenantId, people: peopleOf(world) },
    world,
    ...(secure !== null && { tls: secure.tls }),
    stop: async () => {
      await Promise.all(
        [...servers, ...(secure === null ? [] : [secure.server])].map((server) => server.stop()),
      );
    },
  };
}
