import { rowsIn } from '../../domain/workspace/rowFields';
import { schemaKey, schemaVersion } from '../../domain/workspace/settingRows';
import { failureOrRethrow, FailureError, type Failure } from '../ports/Failure';
import type { Lists, ListsInteraction, ListsReading, ListsSite, StoredRow } from '../ports/Lists';
import type { Row } from '../../domain/workspace/types';
import type { WorkspaceContext } from './WorkspaceContext';
import type { KeptSite } from './keptShape';
import { begunHere } from './begunHere';
import { refusal } from './refusal';
import { tableOf } from './rowTable';
import type { SharedStatus } from './SharedWorkspace';

export interface Look {
  /** Resolves once what the device kept is on screen. */
  shown(): Promise<void>;
  open(): Promise<void>;
  connect(site?: ListsSite, interaction?: ListsInteraction): Promise<void>;
}

type DeviceReason = Extract<SharedStatus, { kind: 'device' }>['because'];

/** Finds out where the workspace stands, and what is in it. */
export function lookAt(context: WorkspaceContext): Look {
  const { state, keeping, lists, clock, enqueue, recordCache } = context;
  let showing: Promise<void> | null = null;
  let knownSite: ListsSite | null = null;
  /** What the lists held, once they were read here or on an earlier visit. */
  let cachedSite: KeptSite | null = null;

  /** Why what stands on this device only cannot be read; null where it can. */
  let unreadable: Failure | null = null;

  const ownRows = async (): Promise<readonly Row[] | null> => {
    try {
      return await keeping.ownRows();
    } catch (caught) {
      unreadable = failureOrRethrow(caught);
      return null;
    }
  };

  const shown = (): Promise<void> => (showing ??= showKept());

  const showKept = async (): Promise<void> => {
    const [kept, own] = await Promise.all([keeping.site(), ownRows()]);
    knownSite = kept?.site ?? null;
    cachedSite = kept;
    const rows = kept?.rows ?? own;
    if (rows !== null) state.change({ rows: tableOf(rows) });
  };

  const stayOnDevice = async (because: DeviceReason, failure: Failure | null = null): Promise<void> => {
    const wasShared = hasRows(cachedSite);
    if (because === 'notMade' && knownSite !== null)
      await remember({ site: knownSite, rows: null, asOf: clock.now(), canEdit: false });
    const own = wasShared ? await ownRows() : null;
    state.change({
      status: {
        kind: 'device',
        because: because === 'noSite' && unreadable !== null ? 'failed' : because,
        ...{ site: knownSite, failure: failure ?? unreadable },
      },
      ...(wasShared && { rows: own === null ? null : tableOf(own) }),
    });
  };

  const remember = async (kept: KeptSite): Promise<void> => {
    cachedSite = kept;
    await keeping.keepSite(kept);
  };

  const share = async (
    site: ListsSite,
    rows: readonly StoredRow[],
    canWrite: boolean | null,
  ): Promise<void> => {
    const failure = failureOfSchema(rows);
    const begun = hasRows(cachedSite) ? [] : begunHere((await ownRows()) ?? [], rows);
    const kept: KeptSite = {
      site,
      rows,
      asOf: clock.now(),
      // Before the first write, nobody but the service knows: what it refused once is not offered again.
      canEdit: canWrite !== false && !state.held().isWritingRefused && failure === null,
    };
    state.change({
      rows: tableOf(rows),
      ...(begun.length > 0 && kept.canEdit && { contested: [...state.held().contested, ...begun] }),
      status: { kind: 'shared', site, asOf: kept.asOf, canEdit: kept.canEdit, failure },
    });
    await remember(kept);
  };

  const look = async (reachable: Lists, interaction: ListsInteraction): Promise<void> => {
    knownSite ??= await reachable.channelSite(interaction);
    if (knownSite === null) return stayOnDevice('noSite');
    const reading: ListsReading = await reachable.read(
      knownSite,
      interaction,
      schemaRowIn(cachedSite?.rows ?? []),
    );
    if (reading.kind === 'absent' || !isFinished(reading.rows)) return stayOnDevice('notMade');
    await share(knownSite, reading.rows, reading.canWrite);
    await rereadMet(reachable, knownSite, interaction);
  };

  /** The record is not read anew at each look; its entries that somebody has to choose about are. */
  const rereadMet = async (
    reachable: Lists,
    site: ListsSite,
    interaction: ListsInteraction,
  ): Promise<void> => {
    const met = state.held().contested.map(({ change }) => change.theirs);
    const ofRecord = met.filter(({ list }) => list === 'record');
    if (ofRecord.length === 0) return;
    recordCache.take(await reachable.reread(site, ofRecord, interaction));
    state.change({ record: { ...state.held().record, entries: recordCache.entries() } });
  };

  const settle = async (failure: Failure): Promise<void> => {
    if (cachedSite !== null && hasRows(cachedSite)) {
      const { status } = state.held();
      const { canEdit } = status.kind === 'shared' ? status : cachedSite;
      state.change({
        status: { kind: 'shared', site: cachedSite.site, asOf: cachedSite.asOf, canEdit, failure },
      });
    } else if (failure.kind === 'consent' || failure.kind === 'signIn') await stayOnDevice('notConnected');
    else await stayOnDevice('failed', failure);
  };

  const ask = async (interaction: ListsInteraction): Promise<Failure | null> => {
    await shown();
    if (lists === null) return stayOnDevice('noSite').then(() => null);
    try {
      await look(lists, interaction);
      return null;
    } catch (caught) {
      const failure = failureOrRethrow(caught);
      await settle(failure);
      return failure;
    }
  };

  return {
    shown,
    open: async () => {
      await shown();
      await enqueue(() => ask('silent'));
    },
    connect: (site, interaction = 'interactive') =>
      enqueue(async () => {
        await shown();
        if (site !== undefined) knownSite = site;
        const failure = await ask(interaction);
        if (failure !== null) throw new FailureError(failure);
      }),
  };
}

const hasRows = (cachedSite: KeptSite | null): boolean => cachedSite !== null && cachedSite.rows !== null;

/** The version is written last: without it, somebody is still making the lists, or was interrupted. */
function isFinished(rows: readonly StoredRow[]): boolean {
  return versionIn(rows) !== null;
}

function schemaRowIn(rows: readonly StoredRow[]): StoredRow<'settings'> | null {
  return rowsIn('settings', rows).find(({ key }) => key === schemaKey) ?? null;
}

function versionIn(rows: readonly StoredRow[]): number | null {
  const version = schemaRowIn(rows)?.fields.figure ?? null;
  return typeof version === 'number' ? version : null;
}

function failureOfSchema(rows: readonly StoredRow[]): Failure | null {
  const version = versionIn(rows) ?? 0;
  if (version <= schemaVersion) return null;
  const detail = `This workspace has version ${version}; this Tandem knows version ${schemaVersion}. Reload the page to get the newest Tandem.`;
  return refusal('invalid', detail, 'NewerVersion');
}
