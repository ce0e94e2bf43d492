import { FailureError, type Failure } from '../../../src/application/ports/Failure';
import type { RowVersion } from '../../../src/application/ports/Lists';
import type {
  OrganizerClaim,
  SharedState,
  SharedWorkspace,
} from '../../../src/application/workspace/SharedWorkspace';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { editContent, type ContentEdit } from '../../../src/domain/workspace/editContent';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import type { Organization, Person } from '../../../src/domain/org/types';

/** Content that holds this organization and nothing else. */
export function contentWith(organization: Organization): WorkspaceContent {
  return {
    settings: { ...defaultSettings(organization.model), organization },
    modelChoice: null,
    signs: [],
    charters: [],
    accepted: [],
    successions: [],
    series: [],
    waiting: [],
  };
}

/** A workspace as a screen sees it, in memory. */
export class SharedInMemory implements SharedWorkspace {
  acts: (readonly ContentEdit[])[] = [];
  /** Failures of the coming acts, first first; null lets one through. */
  failures: (Failure | null)[] = [];
  versions: readonly RowVersion[] = [];
  private now: SharedState;
  private before: WorkspaceContent[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    content: WorkspaceContent,
    status: SharedState['status'] = { kind: 'device', because: 'noPlace', place: null, failure: null },
  ) {
    const record = { entries: [], isComplete: true, isLoading: false, failure: null };
    this.now = { status, content, malformed: [], isWriting: false, conflicts: [], record };
  }

  state = (): SharedState => this.now;
  canUndo = (): boolean => this.before.length > 0;
  claimOrganizer = async (organizer: Person): Promise<OrganizerClaim> => {
    await this.edit([{ kind: 'organizeAs', organizer }]);
    return { kind: 'claimed' };
  };
  open = (): Promise<void> => Promise.resolve();
  connect = (): Promise<void> => Promise.resolve();
  places = () => Promise.resolve([]);
  planProvision = () => Promise.resolve([]);
  resolve = (): Promise<void> => Promise.resolve();
  history = () => Promise.resolve(this.versions);
  loadRecord = (): Promise<void> => Promise.resolve();
  saveEntry = (): Promise<void> => Promise.resolve();
  async *provision() {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  edit = async (edits: readonly ContentEdit[]): Promise<void> => {
    const failure = this.failures.shift() ?? null;
    await Promise.resolve();
    if (failure !== null) throw new FailureError(failure);
    this.acts.push(edits);
    const { content } = this.now;
    if (content === null) return;
    this.before.push(content);
    this.show(edits.reduce(editContent, content));
  };

  undo = async (): Promise<void> => {
    await Promise.resolve();
    const content = this.before.pop();
    if (content !== undefined) this.show(content);
  };

  /** What somebody else does meanwhile. */
  show(content: WorkspaceContent): void {
    this.now = { ...this.now, content };
    for (const listener of this.listeners) listener();
  }
}
