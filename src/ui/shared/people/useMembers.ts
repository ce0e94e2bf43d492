import { useQuery } from '@tanstack/react-query';
import { useServices } from '../ServicesContext';
import { useWorkspace } from '../workspace/useWorkspace';

/** The people who can open the shared workspace: undefined while unknown, null where it cannot be known. */
export function useMembers() {
  const { directory } = useServices();
  const { isShared } = useWorkspace();
  return useQuery({ queryKey: ['members'], queryFn: () => directory.members(), enabled: isShared }).data;
}
