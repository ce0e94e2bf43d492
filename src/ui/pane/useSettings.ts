import { useQuery } from '@tanstack/react-query';
import { useServices } from '../shared/ServicesContext';

/** What was set up in Rhythm; null when nothing was. */
export function useSettings() {
  const { settings } = useServices();
  return useQuery({ queryKey: ['kept'], queryFn: () => settings.load(), gcTime: 0 });
}
