import type { Services } from '../application/Services';
import { connectHost } from '../host/connectHost';
import { deviceTimer } from './device';
import type { Environment } from './environment';
import { createServices } from './createServices';

/** Everything that the tab's screens may ask for. Asks the host first. */
export async function connect(environment: Environment): Promise<Services> {
  const { appId, hostOrigins } = environment;
  const program = await connectHost({ appId, hostOrigins, page: window, timer: deviceTimer });
  return createServices(environment, { ...program, partitionKey: null });
}
