import { createContext, useContext } from 'react';
import type { Services } from '../../application/Services';

/** Null until the host and the services behind it have answered. */
export const ServicesContext = createContext<Services | null>(null);

/** The services, for screens that are shown only when they are there. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('This screen was shown before the services were connected.');
  return services;
}

/** The services, or null while they connect or when they cannot be reached. */
export function useMaybeServices(): Services | null {
  return useContext(ServicesContext);
}
