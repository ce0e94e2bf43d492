import type { SharedState } from '../../../application/workspace/SharedWorkspace';
import type { UserId } from '../../../domain/org/types';
import { useMaybeServices } from '../ServicesContext';
import { useWorkspaceState } from '../useWorkspaceState';
import { mayEdit } from './mayEdit';

/** Whether to offer the person editing of the RACI: where it is shared, to those who hold a seat, or to everybody where the leaders said so. */
export function useMayEditRaci(): boolean {
  const state = useWorkspaceState();
  return mayEditRaci(state, useMaybeServices()?.context.userId ?? null);
}

/** It is what the screen offers: what may be written, SharePoint decides. */
export function mayEditRaci(state: SharedState | null, userId: UserId | null): boolean {
  if (state === null || !mayEdit(state)) return false;
  const { status, content } = state;
  if (status.kind !== 'shared' || userId === null) return true;
  if (content === null || content.raciEditors === 'everybody') return true;
  const seated = Object.values(content.settings.organization.seats).flatMap((person) => person?.id ?? []);
  return seated.length === 0 || seated.includes(userId);
}
