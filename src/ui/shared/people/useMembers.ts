import { useQuery } from '@tanstack/react-query';
import { useServices } from '../ServicesContext';
import { useWorkspaceState } from '../useWorkspaceState';

/** Who can open what is shared: undefined while it is not known, null where nobody can tell. */
export function useMembers() {
  const { directory } = useServices();
  const isShared = useWorkspaceState()?.status.kind === 'shared';
  return useQuery({ queryKey: ['members'], queryFn: () => directory.members(), enabled: isShared }).data;
}
