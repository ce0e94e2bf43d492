import type { SharedStatus } from '../../../application/workspace/SharedWorkspace';

/** A reader of the shared workspace is offered nothing to edit; on the device everybody may. */
export function mayEdit(status: SharedStatus): boolean {
  return status.kind === 'device' || (status.kind === 'shared' && status.canEdit);
}
