import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Services } from '../../../application/Services';
import type { SharedState } from '../../../application/workspace/SharedWorkspace';
import type { Organization } from '../../../domain/org/types';
import { playbookMatrix } from '../../../domain/raci/raciOf';
import { meetingName } from '../../../domain/rhythm/meetings';
import { emptyContent } from '../../../domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import type { MeetingId } from '../../../playbook/meetings';
import { useMaybeServices } from '../ServicesContext';

/** The organization with the playbook's matrix until it has one of its own. */
export type OrganizationInView = Organization & Required<Pick<Organization, 'matrix'>>;

/** The state of the shared workspace, with the playbook's defaults where nothing was agreed yet. */
export interface WorkspaceState extends SharedState {
  readonly content: WorkspaceContent;
  readonly organization: OrganizationInView;
  /** False while `content` is the playbook's alone. */
  readonly isSetUp: boolean;
  /** The organization's name of the meeting; the same function while the settings are the same. */
  readonly nameOf: (meeting: MeetingId) => string;
}

/**
 * The state as it changes; until the services are connected, that before the first look. It is part of the first script,
 * so it has no more than the first screen reads: `useWorkspace` adds the rest.
 */
export function useWorkspaceState(): WorkspaceState {
  return useStateOf(useMaybeServices());
}

/** The same of services that are not there for the whole page yet. */
export function useStateOf(services: Pick<Services, 'shared'> | null): WorkspaceState {
  const store = services?.shared;
  const state = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.state ?? unread, unread);
  const content = state.content ?? emptyContent;
  const { settings } = content;
  const organization = useMemo(
    () => ({ matrix: playbookMatrix, ...settings.organization }),
    [settings.organization],
  );
  const nameOf = useCallback((meeting: MeetingId) => meetingName(settings, meeting), [settings]);
  return { ...state, content, organization, isSetUp: state.content !== null, nameOf };
}

const beforeReading: SharedState = {
  status: { kind: 'opening' },
  content: null,
  malformed: [],
  isWriting: false,
  conflicts: [],
  record: { entries: [], isComplete: false, isLoading: false, failure: null },
};
const unread = (): SharedState => beforeReading;
const neverChanges = () => () => undefined;
