import type { SharedState } from '../../../application/workspace/SharedWorkspace';

/** Whether to offer editing: on this device always, in the shared workspace to those who may write, while it can be reached. */
export function mayEdit(state: SharedState | null): boolean {
  if (state === null) return false;
  const { status } = state;
  if (status.kind === 'shared') return status.canEdit && status.failure === null;
  return status.kind === 'device';
}
