import { rowsIn } from '../../domain/workspace/rowFields';
import { schemaKey, schemaVersion } from '../../domain/workspace/settingRows';
import type { Row } from '../../domain/workspace/types';
import { type Failure, FailureError, failureOrRethrow, localFailure } from '../ports/Failure';
import type { Lists, ListsInteraction, ListsSite, StoredRow } from '../ports/Lists';
import { conflictsWithDevice } from './conflicts';
import type { WorkspaceContext } from './context';
import type { CachedSite } from './offlineStorage';
import { tableOf } from './rows';
import type { SharedStatus } from './SharedWorkspace';

type DeviceReason = Extract<SharedStatus, { kind: 'device' }>['because'];

/** Finds out where the workspace is, and reads what is in it: from the device first, then from the lists. */
export class Loader {
  private fromDevice: Promise<void> | null = null;
  private site: ListsSite | null = null;
  /** What the lists had, once they were read here or on an earlier visit. */
  private cached: CachedSite | null = null;
  /** Why what is on this device only cannot be read; null where it can. */
  private unreadable: Failure | null = null;

  constructor(private readonly context: WorkspaceContext) {}

  /** Resolves once what the device has is on screen. */
  shown(): Promise<void> {
    return (this.fromDevice ??= this.showDevice());
  }

  /** Asks for the newest without any window. */
  async open(): Promise<void> {
    await this.shown();
    await this.context.enqueue(() => this.refresh('silent'));
  }

  /** Asks for the permission where it is missing. Rejects with a `FailureError`. */
  connect(site?: ListsSite, interaction: ListsInteraction = 'interactive'): Promise<void> {
    return this.context.enqueue(async () => {
      await this.shown();
      if (site !== undefined) this.site = site;
      const failure = await this.refresh(interaction);
      if (failure !== null) throw new FailureError(failure);
    });
  }

  private async showDevice(): Promise<void> {
    const { storage, store } = this.context;
    const [cached, own] = await Promise.all([storage.site(), this.ownRows()]);
    this.site = cached?.site ?? null;
    this.cached = cached;
    const rows = cached?.rows ?? own;
    if (rows !== null) store.set({ rows: tableOf(rows) });
  }

  private async ownRows(): Promise<readonly Row[] | null> {
    try {
      return await this.context.storage.ownRows();
    } catch (caught) {
      this.unreadable = failureOrRethrow(caught);
      return null;
    }
  }

  private async refresh(interaction: ListsInteraction): Promise<Failure | null> {
    const { lists } = this.context;
    await this.shown();
    if (lists === null) return this.stayOnDevice('noSite').then(() => null);
    try {
      await this.read(lists, interaction);
      return null;
    } catch (caught) {
      const failure = failureOrRethrow(caught);
      await this.showFailure(failure);
      return failure;
    }
  }

  private async read(lists: Lists, interaction: ListsInteraction): Promise<void> {
    this.site ??= await lists.channelSite(interaction);
    if (this.site === null) return this.stayOnDevice('noSite');
    const reading = await lists.read(this.site, interaction, schemaRowIn(this.cached?.rows ?? []));
    if (reading.kind === 'absent' || !isFinished(reading.rows)) return this.stayOnDevice('notMade');
    await this.share(this.site, reading.rows, reading.canWrite);
    await this.rereadConflicts(lists, this.site, interaction);
  }

  private async share(site: ListsSite, rows: readonly StoredRow[], canWrite: boolean | null): Promise<void> {
    const { clock, store } = this.context;
    const failure = failureOfSchema(rows);
    const begun = hasRows(this.cached) ? [] : conflictsWithDevice((await this.ownRows()) ?? [], rows);
    // Before the first write, only the service knows: what it refused once is not offered again.
    const canEdit = canWrite !== false && !store.committed.isWritingRefused && failure === null;
    const asOf = clock.now();
    store.set({
      rows: tableOf(rows),
      ...(begun.length > 0 && canEdit && { conflicts: [...store.committed.conflicts, ...begun] }),
      status: { kind: 'shared', site, asOf, canEdit, failure },
    });
    await this.cache({ site, rows, asOf, canEdit });
  }

  /** The record is not read anew at each look; its entries that a person has to choose about are. */
  private async rereadConflicts(lists: Lists, site: ListsSite, interaction: ListsInteraction): Promise<void> {
    const { recordCache, store } = this.context;
    const rows = store.committed.conflicts.map(({ change }) => change.theirs);
    const ofRecord = rows.filter(({ list }) => list === 'record');
    if (ofRecord.length === 0) return;
    recordCache.upsert(await lists.reread(site, ofRecord, interaction));
    store.setRecord();
  }

  private async showFailure(failure: Failure): Promise<void> {
    const { store } = this.context;
    if (this.cached !== null && hasRows(this.cached)) {
      const { site, asOf } = this.cached;
      const { status } = store.committed;
      const { canEdit } = status.kind === 'shared' ? status : this.cached;
      store.set({ status: { kind: 'shared', site, asOf, canEdit, failure } });
    } else if (failure.kind === 'consent' || failure.kind === 'signIn')
      await this.stayOnDevice('notConnected');
    else await this.stayOnDevice('failed', failure);
  }

  private async stayOnDevice(because: DeviceReason, failure: Failure | null = null): Promise<void> {
    const { clock, store } = this.context;
    const wasShared = hasRows(this.cached);
    if (because === 'notMade' && this.site !== null)
      await this.cache({ site: this.site, rows: null, asOf: clock.now(), canEdit: false });
    const own = wasShared ? await this.ownRows() : null;
    store.set({
      status: {
        kind: 'device',
        because: because === 'noSite' && this.unreadable !== null ? 'failed' : because,
        site: this.site,
        failure: failure ?? this.unreadable,
      },
      ...(wasShared && { rows: own === null ? null : tableOf(own) }),
    });
  }

  private async cache(site: CachedSite): Promise<void> {
    this.cached = site;
    await this.context.storage.saveSite(site);
  }
}

const hasRows = (site: CachedSite | null): boolean => site !== null && site.rows !== null;

/** The version is written last: without it, the lists are still being made, or that was interrupted. */
const isFinished = (rows: readonly StoredRow[]): boolean => versionIn(rows) !== null;

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
  return localFailure('invalid', detail, 'NewerVersion');
}
