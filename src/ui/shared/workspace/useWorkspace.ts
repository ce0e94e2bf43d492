import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SharedState, SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import type { Organization, UserId } from '../../../domain/org/types';
import { playbookMatrix } from '../../../domain/raci/playbookMatrix';
import { meetingName } from '../../../domain/rhythm/meetingName';
import { emptyContent } from '../../../domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import type { MeetingId } from '../../../playbook/meetings';
import { useMaybeServices } from '../ServicesContext';

/** The organization with the playbook's matrix until it has one of its own. */
export type OrganizationInView = Organization & Required<Pick<Organization, 'matrix'>>;

/** The state of the shared workspace as a screen reads it: the playbook's defaults stand where nothing was agreed yet. */
export interface Workspace extends SharedState {
  readonly content: WorkspaceContent;
  readonly organization: OrganizationInView;
  /** False until the first look at the workspace: nothing to show but the shape of a screen. */
  readonly isKnown: boolean;
  /** False while `content` is the playbook's alone. */
  readonly isSetUp: boolean;
  readonly isShared: boolean;
  /** Whether to offer editing: on this device always, in Microsoft Lists to editors while the lists can be reached. */
  readonly canEdit: boolean;
  /** Whether to offer editing of the RACI: in Microsoft Lists to the seated, or to everybody where the leaders said so. */
  readonly canEditRaci: boolean;
  /** The organization's name of the meeting; the same function while the settings are the same. */
  readonly nameOf: (meeting: MeetingId) => string;
}

/** The shared workspace, followed as it changes; as before the first look until the services are connected. */
export function useWorkspace(): Workspace {
  const services = useMaybeServices();
  const state = useSharedState(services?.shared);
  const content = state.content ?? emptyContent;
  const { settings } = content;
  const organization = useMemo(
    () => ({ matrix: playbookMatrix, ...settings.organization }),
    [settings.organization],
  );
  return {
    ...state,
    ...{ content, organization },
    isKnown: state.content !== null || state.status.kind !== 'opening',
    isSetUp: state.content !== null,
    isShared: state.status.kind === 'shared',
    canEdit: mayEdit(state),
    canEditRaci: mayEditRaci(state, services?.context.userId ?? null),
    nameOf: useCallback((meeting) => meetingName(settings, meeting), [settings]),
  };
}

const unopened: SharedState = {
  status: { kind: 'opening' },
  content: null,
  ...{ malformed: [], isWriting: false, conflicts: [] },
  record: { entries: [], isComplete: false, isLoading: false, failure: null },
};
const stateUnopened = (): SharedState => unopened;
const neverChanges = () => () => undefined;

function useSharedState(store: SharedWorkspace | undefined): SharedState {
  return useSyncExternalStore(store?.subscribe ?? neverChanges, store?.state ?? stateUnopened, stateUnopened);
}

function mayEdit({ status }: SharedState): boolean {
  if (status.kind === 'shared') return status.canEdit && status.failure === null;
  return status.kind === 'device';
}

/** It is what the screen offers: what may be written, SharePoint decides. */
export function mayEditRaci(state: SharedState, userId: UserId | null): boolean {
  if (!mayEdit(state)) return false;
  const { status, content } = state;
  if (status.kind !== 'shared' || userId === null) return true;
  if (content === null || content.raciEditors === 'everybody') return true;
  const seated = Object.values(content.settings.organization.seats).flatMap((person) => person?.id ?? []);
  return seated.length === 0 || seated.includes(userId);
}
