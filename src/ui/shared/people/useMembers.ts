import { useQuery } from '@tanstack/react-query';
import { useServices } from '../ServicesContext';
import { useWorkspace } from '../workspace/useWorkspace';

/** Who can open what is shared: undefined while it is not known, null where nobody can tell. */
export function useMembers() {
  const { directory } = useServices();
  const { isShared } = useWorkspace();
  return useQuery({ queryKey: ['members'], queryFn: () => directory.members(), enabled: isShared }).data;
}
