import { FailureError } from '../application/ports/Failure';
import type { PaneServices } from '../application/PaneServices';
import { connectOutlook } from '../host/outlook/connectOutlook';
import { deviceTimer } from './device';
import type { Environment } from './environment';
import { createServices } from './createServices';

/** Everything that the Outlook pane may ask for. Asks Outlook first. Rejects with a `FailureError` when it is silent. */
export async function connectPane(environment: Environment): Promise<PaneServices> {
  const { appId } = environment;
  const outlook = await connectOutlook({ appId, page: window, timer: deviceTimer });
  if (!outlook.hosted && isInOutlook(window)) throw new FailureError(noAnswer);
  const { form, item } = outlook;
  return {
    ...(await createServices(environment, { ...outlook, forgetMore: () => outlook.forgetForAlert() })),
    open: { form, item },
    onItemChange: (listener) => outlook.onItemChange(listener),
    saveForAlert: outlook.saveForAlert,
    check: outlook.check,
  };
}

/** Outlook frames the pane, or names itself in the address where it opens it at the top of a window. */
function isInOutlook({ parent, location }: Window): boolean {
  return parent !== window || location.search.includes('_host_Info=');
}

const noAnswer = {
  kind: 'connection',
  detail: 'Outlook gave no answer, or its library (office.js) could not be loaded.',
  status: null,
  code: null,
  requestId: null,
  retryAfterSeconds: null,
  scopes: [],
} as const;
