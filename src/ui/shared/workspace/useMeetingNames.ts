import type { MeetingId } from '../../../playbook/meetings';
import { useWorkspace } from './useWorkspace';

/** What the organization calls each meeting, for what reads nothing else of the workspace. */
export const useMeetingNames = (): ((meeting: MeetingId) => string) => useWorkspace().nameOf;
