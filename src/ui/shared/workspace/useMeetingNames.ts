import type { MeetingId } from '../../../playbook/meetings';
import { useWorkspaceState } from './useWorkspaceState';

/** What the organization calls each meeting, for what reads nothing else of the workspace. */
export const useMeetingNames = (): ((meeting: MeetingId) => string) => useWorkspaceState().nameOf;
