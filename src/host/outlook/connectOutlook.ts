import type { OpenItem } from '../../application/PaneServices';
import { TooLateError, type Timer } from '../../application/withinTime';
import { browserHost } from '../browserHost';
import { forgetAlertSettings, keepAlertSettings } from './alertSettings';
import { checkHere } from './checkHere';
import type { ConnectedOutlook, OutlookSettings } from './ConnectedOutlook';
import { loadOffice } from './loadOffice';
import { officeCalls } from './officeCalls';
import { officeFailure } from './officeFailure';
import { hasMailbox, type OfficeLibrary } from './officeLibrary';
import { openItem } from './openItem';
import { outlookHost } from './outlookHost';

/** Outlook around the pane; where there is none, a plain browser beside which nothing is open. */
export async function connectOutlook(settings: OutlookSettings): Promise<ConnectedOutlook> {
  const office = await loadOffice(settings.page, settings.timer).catch(nullWhenLate);
  if (office === null) return plainBrowser(settings.page);
  const call = officeCalls(office, settings.timer);
  const open = () => openItem(office, call, pausing(settings.timer));
  const { roamingSettings } = office.context;
  // Undefined where the browser keeps no parts, against the types.
  const { partitionKey } = office.context as { readonly partitionKey?: string };
  return {
    ...(await open()),
    host: outlookHost({ office, ...settings }),
    hosted: true,
    partitionKey: partitionKey ?? null,
    onItemChange: (listener) => onItemChange(office, open, listener),
    keepForAlert: (known) => keepAlertSettings(roamingSettings, call, known),
    forgetForAlert: () => forgetAlertSettings(roamingSettings, call),
    check: checkHere(office, call),
  };
}

const pausing =
  (timer: Timer) =>
  (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void timer.after(milliseconds, resolve));

function nullWhenLate(caught: unknown): null {
  if (caught instanceof TooLateError) return null;
  throw caught;
}

function plainBrowser(page: Window): ConnectedOutlook {
  return {
    form: null,
    item: null,
    host: browserHost(page),
    hosted: false,
    partitionKey: null,
    onItemChange: () => () => undefined,
    keepForAlert: () =>
      Promise.reject(officeFailure('keep settings', 'the page is open outside of Outlook.')),
    forgetForAlert: () => Promise.resolve(),
    check: { isOffered: false, ranOn: null, said: () => Promise.resolve(null) },
  };
}

/** Only a pane that can be pinned stays open over a change. */
function onItemChange(
  office: OfficeLibrary,
  open: () => Promise<OpenItem>,
  listener: (open: OpenItem) => void,
): () => void {
  if (!hasMailbox(office, '1.5')) return () => undefined;
  let isStopped = false;
  const tell = () => void open().then((now) => isStopped || listener(now));
  office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, tell);
  return () => {
    isStopped = true;
  };
}
