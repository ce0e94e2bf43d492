import type { Calendar } from '../application/ports/Calendar';
import type { Directory } from '../application/ports/Directory';
import type { Host, HostContext, SharePointSite } from '../application/ports/Host';
import type { Lists } from '../application/ports/Lists';
import type { Services } from '../application/Services';
import { createSharedWorkspace } from '../application/workspace/createSharedWorkspace';
import { refreshOnFocus } from '../application/workspace/refreshOnFocus';
import { del, get, keys, set } from 'idb-keyval';
import { officeDocuments } from '../documents/officeDocuments';
import { readInWorker } from '../documents/workbook/readInWorker';
import { deviceCache } from '../host/deviceCache';
import { forgetOthers, isNewWindow } from '../host/forgetOthers';
import { closable, thisDevice } from '../host/thisDevice';
import { type Identity, msalAccessTokens } from '../identity/msalAccessTokens';
import { devicePage, deviceTimer } from './device';
import type { Environment } from './environment';
import { once } from './once';
import { startWorkbookWorker } from './startWorkbookWorker';

/** Stands for the tenant until somebody has signed in: a plain browser names none. */
const tenantOfSignIn = 'tenant-of-sign-in';

/** The program around the page, and whether it can broker tokens. */
export interface HostEnvironment {
  readonly host: Host;
  readonly hosted: boolean;
  /** Belongs in front of what is kept on the device; null where nothing does. */
  readonly partitionKey: string | null;
  /** Removes what the host keeps for us besides the browser. */
  readonly forgetMore?: () => Promise<void>;
}

/** What every page may ask for, whatever host is around it. Signs in and reaches out only when something is needed. */
export async function createServices(environment: Environment, program: HostEnvironment): Promise<Services> {
  const { host, hosted, partitionKey, forgetMore = () => Promise.resolve() } = program;
  const context = await host.context();
  const identity = identityOf(environment, context, hosted);
  const reach = once(async () => {
    const { microsoft365 } = await import('./microsoft365');
    const { appId, graphOrigin, sitesPermission } = environment;
    const { zone, site } = context;
    return microsoft365(identity, { appId, graphOrigin, sitesPermission, zone, site });
  });
  const clock = { now: () => Date.now() };
  const database = closable({ get, set, del, keys });
  const owner = { ...context, partitionKey };
  await forgetOthers(
    owner,
    database,
    isNewWindow(() => window.sessionStorage),
  );
  const cache = deviceCache(owner, database, () => window.localStorage);
  const storages = [() => window.sessionStorage, () => window.localStorage];
  const lists = lazyLists(async () => (await reach()).lists());
  const site = context.site === null ? null : nameOfSite(context.site);
  const shared = createSharedWorkspace({ lists, cache, clock, site, viewer: context });
  refreshOnFocus(shared, { page: devicePage, timer: deviceTimer, clock });
  return {
    calendar: lazyCalendar(async () => (await reach()).calendar(), resolveTenant(identity)),
    directory: lazyDirectory(async () => (await reach()).directory),
    documents: {
      ...officeDocuments,
      readWorkbook: (file) => readInWorker(file, startWorkbookWorker),
    },
    shared,
    host,
    device: thisDevice(owner, { database, storages, more: forgetMore }),
    context,
    clock,
    tenantId: context.tenantId ?? tenantOfSignIn,
  };
}

/** What is kept of a channel with a site of its own stays apart: its client may report the site of the team. */
function nameOfSite({ hostname, path, ownChannel }: SharePointSite): string {
  return `${hostname}${path}${ownChannel === undefined ? '' : `#${ownChannel.channelId}`}`;
}

function identityOf(environment: Environment, { loginHint }: HostContext, hosted: boolean): Identity {
  const { clientId, authority, authorityMetadata } = environment;
  const redirectUri = new URL('auth.html', window.location.href).href;
  return msalAccessTokens(
    { clientId, authority, redirectUri, hosted, loginHint, authorityMetadata },
    deviceTimer,
  );
}

type TenantOf = (tenantId: string) => Promise<string>;

/** The tag of a series must be the same whether it is made in Teams or in a browser. */
function resolveTenant(identity: Identity): TenantOf {
  return (tenantId) => (tenantId === tenantOfSignIn ? identity.tenantId() : Promise.resolve(tenantId));
}

function lazyCalendar(calendar: () => Promise<Calendar>, tenantOf: TenantOf): Calendar {
  return {
    findSeries: async (owner, tenantId, withExceptions, interaction) =>
      (await calendar()).findSeries(owner, await tenantOf(tenantId), withExceptions, interaction),
    perform: async (owner, tenantId, steps) =>
      (await calendar()).perform(owner, await tenantOf(tenantId), steps),
    freeBusy: async (...asked) => (await calendar()).freeBusy(...asked),
    ownHolidays: async (window) => (await calendar()).ownHolidays(window),
    agendaIn: async (owner, eventId) => (await calendar()).agendaIn(owner, eventId),
    occurrences: async (owner, series, window) => (await calendar()).occurrences(owner, series, window),
    ownCopies: async (iCalUIds, interaction) => (await calendar()).ownCopies(iCalUIds, interaction),
    answer: async (copy, answer) => (await calendar()).answer(copy, answer),
    receivedRhythm: async (owner, window) => (await calendar()).receivedRhythm(owner, window),
    managedCalendars: async () => (await calendar()).managedCalendars(),
    ownZone: async () => (await calendar()).ownZone(),
  };
}

function lazyLists(lists: () => Promise<Lists>): Lists {
  return {
    channelSite: async (interaction) => (await lists()).channelSite(interaction),
    sites: async (interaction) => (await lists()).sites(interaction),
    read: async (site, interaction, known) => (await lists()).read(site, interaction, known),
    planProvision: async (site, rows) => (await lists()).planProvision(site, rows),
    provision: async function* (site, steps) {
      yield* (await lists()).provision(site, steps);
    },
    write: async (site, changes) => (await lists()).write(site, changes),
    claim: async (site, change, ids) => (await lists()).claim(site, change, ids),
    reread: async (site, rows, interaction) => (await lists()).reread(site, rows, interaction),
    history: async (site, row) => (await lists()).history(site, row),
    recordPage: async (site, cursor, interaction) => (await lists()).recordPage(site, cursor, interaction),
  };
}

function lazyDirectory(directory: () => Promise<Directory>): Directory {
  return {
    me: async (interaction) => (await directory()).me(interaction),
    search: async (text, options) => (await directory()).search(text, options),
    photo: async (userId) => (await directory()).photo(userId),
    lookUp: async (ids, interaction) => (await directory()).lookUp(ids, interaction),
    accountsOf: async (ids) => (await directory()).accountsOf(ids),
    members: async () => (await directory()).members(),
  };
}
