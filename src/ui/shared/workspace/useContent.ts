import { emptyContent } from '../../../domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { useWorkspaceState } from '../useWorkspaceState';
import { mayEdit } from './mayEdit';

export interface ContentInView {
  readonly content: WorkspaceContent;
  readonly canEdit: boolean;
}

/** What the leaders share, or the playbook as it stands where nothing was agreed yet; null until either is known. */
export function useContent(): ContentInView | null {
  const state = useWorkspaceState();
  if (state === null || (state.content === null && state.status.kind === 'opening')) return null;
  return { content: state.content ?? emptyContent, canEdit: mayEdit(state) };
}
