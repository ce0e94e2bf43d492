import { FailureError, type Failure } from '../../src/application/ports/Failure';
import type {
  Lists,
  ListsInteraction,
  ListsSite,
  ProvisionStep,
  RowChange,
  RowVersion,
  StoredRow,
  WriteOutcome,
} from '../../src/application/ports/Lists';
import type { UserId } from '../../src/domain/org/types';
import type { DirectoryEntry } from '../../src/domain/org/verifySeats';
import { fieldOf, rowId, rowOver } from '../../src/domain/workspace/rowFields';
import type { ListName, Row } from '../../src/domain/workspace/types';

export function failure(kind: Failure['kind']): Failure {
  return { kind, detail: '', status: null, code: null, requestId: null, retryAfterSeconds: null, scopes: [] };
}

const listNames: readonly ListName[] = ['settings', 'seats', 'raci', 'record'];

export const leadership: ListsSite = {
  siteId: 'site-1',
  title: 'AI leadership',
  webUrl: 'https://contoso.sharepoint.com/sites/leadership',
};

const settingsLast: readonly ListName[] = ['seats', 'raci', 'record', 'settings'];

/** What one person may do, and how their network is. Change it while a test runs. */
export interface ListsUser {
  name: string;
  right: 'none' | 'read' | 'write';
  /** What they consented to; asking interactively consents, unless they decline. */
  consented: boolean;
  declines: boolean;
  isOnline: boolean;
  /** Breaks the connection of the next write after it was made. */
  losesNextAnswer: boolean;
  site: ListsSite | null;
}

/** Microsoft Lists in memory: versions guard every write, a key is taken once. */
export class ListsInMemory {
  lists = new Set<ListName>();
  rows = new Map<string, StoredRow>();
  versions = new Map<string, RowVersion[]>();
  /** "read", "write 2": what was asked, by whom. */
  readonly calls: string[] = [];
  now = Date.parse('2026-11-23T09:00:00Z');
  recordPageSize = 2;
  /** What the directory says of accounts; null where it is not asked in the same trip. */
  accounts: ((ids: readonly UserId[]) => readonly DirectoryEntry[]) | null = null;

  /** The lists as this person reaches them. */
  as(name: string, changes: Partial<ListsUser> = {}): { readonly user: ListsUser; readonly lists: Lists } {
    const user: ListsUser = {
      name,
      right: 'write',
      consented: true,
      declines: false,
      isOnline: true,
      losesNextAnswer: false,
      site: leadership,
      ...changes,
    };
    return { user, lists: this.listsOf(user) };
  }

  /** As SharePoint keeps it, for a test to look at or to put there. */
  put(row: Row, by = 'somebody'): StoredRow {
    const before = this.rows.get(rowId(row));
    const version = Number(before?.etag ?? 0) + 1;
    const whole = before === undefined ? row : rowOver(before, row);
    const stored: StoredRow = {
      ...whole,
      itemId: before?.itemId ?? String(this.rows.size + 1),
      etag: String(version),
      changedAt: this.now,
      changedBy: by,
    };
    this.rows.set(rowId(row), stored);
    const older = this.versions.get(rowId(row)) ?? [];
    this.versions.set(rowId(row), [{ fields: stored.fields, changedAt: this.now, changedBy: by }, ...older]);
    return stored;
  }

  private listsOf(user: ListsUser): Lists {
    const ask = (call: string, interaction: ListsInteraction = 'interactive'): void => {
      this.calls.push(`${user.name} ${call}`);
      if (!user.isOnline) throw new FailureError(failure('connection'));
      if (user.consented) return;
      if (interaction === 'silent' || user.declines) throw new FailureError(failure('consent'));
      user.consented = true;
    };
    const permit = (): void => {
      if (user.right === 'none') throw new FailureError(failure('forbidden'));
    };
    return {
      channelSite: async (interaction) => {
        await Promise.resolve();
        ask('placeHere', interaction);
        return user.site;
      },
      sites: async (interaction) => {
        await Promise.resolve();
        ask('places', interaction);
        return [leadership];
      },
      read: async (_place, interaction) => {
        await Promise.resolve();
        ask('read', interaction);
        permit();
        if (this.lists.size < listNames.length) return { kind: 'absent' };
        const rows = [...this.rows.values()].filter(({ list }) => list !== 'record');
        return { kind: 'present', rows, canWrite: user.right === 'write' };
      },
      planProvision: async (_place, rows) => {
        await Promise.resolve();
        ask('planProvision');
        return this.missing(rows);
      },
      provision: (_place, steps) => this.provision(user, steps, ask),
      write: async (_place, changes) => {
        await Promise.resolve();
        ask(`write ${changes.length}`);
        const outcomes = changes.map((change) => this.write(user, change));
        if (!user.losesNextAnswer) return outcomes;
        user.losesNextAnswer = false;
        return outcomes.map(() => ({ kind: 'failed', failure: failure('connection') }));
      },
      claim: async (_place, change, ids) => {
        await Promise.resolve();
        ask(`claim ${change.row.key}`);
        const outcome = this.write(user, change);
        if (outcome.kind !== 'written') return { outcome, stands: null, accounts: null };
        if (user.losesNextAnswer) {
          user.losesNextAnswer = false;
          const lost: WriteOutcome = { kind: 'failed', failure: failure('connection') };
          return { outcome: lost, stands: null, accounts: null };
        }
        await Promise.resolve();
        const stands = this.rows.get(rowId(change.row)) ?? null;
        return { outcome, stands, accounts: this.accounts?.(ids) ?? null };
      },
      reread: async (_place, rows, interaction) => {
        await Promise.resolve();
        ask(`reread ${rows.length}`, interaction);
        permit();
        return rows.flatMap((row) => this.rows.get(rowId(row)) ?? []);
      },
      history: async (_place, row) => {
        await Promise.resolve();
        ask('history');
        return (this.versions.get(rowId(row)) ?? []) as unknown as readonly RowVersion<typeof row.list>[];
      },
      recordPage: async (_place, cursor, interaction) => {
        await Promise.resolve();
        ask(`recordPage ${cursor ?? 0}`, interaction);
        permit();
        const from = Number(cursor ?? 0);
        const all = [...this.rows.values()]
          .filter(({ list }) => list === 'record')
          .sort((one, other) => String(fieldOf(other, 'on')).localeCompare(String(fieldOf(one, 'on'))));
        const next = from + this.recordPageSize;
        return { rows: all.slice(from, next), cursor: next < all.length ? String(next) : null };
      },
    };
  }

  private missing(rows: readonly Row[]): readonly ProvisionStep[] {
    const creations = listNames
      .filter((list) => !this.lists.has(list))
      .map((list) => ({ kind: 'createList' as const, list, title: `Tandem ${list}`, columns: [] }));
    const additions = settingsLast.flatMap((list) => {
      const wanted = rows.filter((row) => row.list === list && !this.rows.has(rowId(row)));
      return wanted.length === 0 ? [] : [{ kind: 'addRows' as const, list, rows: wanted }];
    });
    return [...creations, ...additions];
  }

  private async *provision(
    user: ListsUser,
    steps: readonly ProvisionStep[],
    ask: (call: string) => void,
  ): AsyncIterable<ProvisionStep> {
    for (const step of steps) {
      await Promise.resolve();
      ask(step.kind);
      if (step.kind === 'createList') this.lists.add(step.list);
      if (step.kind === 'addRows')
        step.rows.filter((row) => !this.rows.has(rowId(row))).forEach((row) => this.put(row, user.name));
      yield step;
    }
  }

  private write(user: ListsUser, { row, base }: RowChange): WriteOutcome {
    if (user.right !== 'write') return { kind: 'failed', failure: failure('forbidden') };
    const stored = this.rows.get(rowId(row));
    if (base === null)
      return stored === undefined
        ? { kind: 'written', row: this.put(row, user.name) }
        : { kind: 'conflict', theirs: stored };
    if (stored === undefined) return { kind: 'failed', failure: failure('notFound') };
    if (stored.etag !== base.etag) return { kind: 'conflict', theirs: stored };
    return { kind: 'written', row: this.put(row, user.name) };
  }
}
