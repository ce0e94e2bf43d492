import type { SharedState } from '../../../application/workspace/SharedWorkspace';
import type { UserId } from '../../../domain/org/types';
import { useMaybeServices } from '../ServicesContext';
import { useWorkspaceState, type WorkspaceState } from './useWorkspaceState';

/** What a screen reads of the shared workspace: its state, and what to offer the person. */
export interface Workspace extends WorkspaceState {
  /** False until the first look at the workspace: nothing to show but the shape of a screen. */
  readonly isKnown: boolean;
  readonly isShared: boolean;
  /** Whether to offer editing: on this device always, in Microsoft Lists to editors while the lists can be reached. */
  readonly canEdit: boolean;
  /** Whether to offer editing of the RACI: in Microsoft Lists to the seated, or to everybody where the leaders said so. */
  readonly canEditRaci: boolean;
}

/** The one read of the shared workspace for every screen but the first, for which its state is enough. */
export function useWorkspace(): Workspace {
  const state = useWorkspaceState();
  const me = useMaybeServices()?.context.userId ?? null;
  return {
    ...state,
    isKnown: state.isSetUp || state.status.kind !== 'opening',
    isShared: state.status.kind === 'shared',
    canEdit: mayEdit(state),
    canEditRaci: mayEditRaci(state, me),
  };
}

function mayEdit({ status }: Pick<SharedState, 'status'>): boolean {
  if (status.kind === 'shared') return status.canEdit && status.failure === null;
  return status.kind === 'device';
}

/** It is what the screen offers: what may be written, SharePoint decides. */
export function mayEditRaci(state: Pick<SharedState, 'status' | 'content'>, userId: UserId | null): boolean {
  if (!mayEdit(state)) return false;
  const { status, content } = state;
  if (status.kind !== 'shared' || userId === null) return true;
  if (content === null || content.raciEditors === 'everybody') return true;
  const seated = Object.values(content.settings.organization.seats).flatMap((person) => person?.id ?? []);
  return seated.length === 0 || seated.includes(userId);
}
