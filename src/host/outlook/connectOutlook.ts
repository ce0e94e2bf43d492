import * as v from 'valibot';
import type { CheckHere, OpenItem, PaneServices } from '../../application/PaneServices';
import type { Host } from '../../application/ports/Host';
import { type Timer, TooLateError, withinTime } from '../../application/withinTime';
import { browserHost } from '../browserHost';
import { forgetAlertSettings, saveAlertSettings } from './alertSettings';
import { notedCheck } from './notedCheck';
import { type OfficeCall, officeCalls } from './officeCalls';
import { officeFailure } from './officeFailure';
import { hasMailbox, type OfficeLibrary, officeLibrary } from './officeLibrary';
import { officeScript } from './officeScript';
import { openItem } from './openItem';
import { outlookHost } from './outlookHost';

/** What the check gives to the button that opens the pane. */
const context = v.pipe(v.string(), v.parseJson(), v.object({ tandem: v.string() }));

/** What this Outlook tells of the check on sending. */
export function checkHere(office: OfficeLibrary, call: OfficeCall): CheckHere {
  return {
    isOffered: hasMailbox(office, '1.12'),
    ranOn: notedCheck(office),
    said: () => said(office, call).catch(() => null),
  };
}

async function said(office: OfficeLibrary, call: OfficeCall): Promise<string | null> {
  if (!hasMailbox(office, '1.14')) return null;
  const item = office.context.mailbox.item as unknown as Office.AppointmentCompose;
  const given = await call<unknown>('read why the pane was opened', (done) =>
    item.getInitializationContextAsync(done as never),
  );
  const result = v.safeParse(context, typeof given === 'string' ? given : JSON.stringify(given));
  return result.success ? result.output.tandem : null;
}

interface OutlookSettings {
  /** Of the unified package, for links into Teams. */
  readonly appId: string;
  readonly page: Window;
  readonly timer: Timer;
}

/** Outlook around the pane. */
export interface ConnectedOutlook extends OpenItem, Pick<PaneServices, 'saveForAlert' | 'check'> {
  readonly host: Host;
  /** True when Outlook answered: only then can it broker tokens. */
  readonly hosted: boolean;
  /** Belongs in front of every storage key of the device; null where the browser keeps no parts. */
  readonly partitionKey: string | null;
  /** Calls with what is open now when a pinned pane moves to another item. Returns how to stop. */
  onItemChange(listener: (open: OpenItem) => void): () => void;
  /** Removes it from the mailbox. Rejects with a `FailureError`. */
  forgetForAlert(): Promise<void>;
}

const loadMs = 10_000;

/**
 * The library, once it knows Outlook around it; loads it where the page has not. Null where it cannot be had in time,
 * or where the page is open outside of Outlook. Rejects with a `TooLateError` when neither becomes known.
 */
async function loadOffice(page: Window, timer: Timer): Promise<OfficeLibrary | null> {
  const office = officeLibrary(page) ?? (await withinTime(timer, loadMs, scriptLoaded(page)));
  if (office === null) return null;
  const { host } = await withinTime(timer, loadMs, office.onReady());
  return host === office.HostType.Outlook ? office : null;
}

function scriptLoaded(page: Window): Promise<OfficeLibrary | null> {
  const script = page.document.createElement('script');
  script.src = officeScript;
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(officeLibrary(page)));
    script.addEventListener('error', () => resolve(null));
    page.document.head.append(script);
  });
}

/** Outlook around the pane; where there is none, a plain browser beside which nothing is open. */
export async function connectOutlook(settings: OutlookSettings): Promise<ConnectedOutlook> {
  const office = await loadOffice(settings.page, settings.timer).catch(nullWhenLate);
  if (office === null) return plainBrowser(settings.page);
  const call = officeCalls(office, settings.timer);
  const pause = pausing(settings.timer);
  const shown = { count: 0 };
  const open = () => openItem(office, whileShown(call, shown), pause);
  const { roamingSettings } = office.context;
  // Undefined where the browser keeps no parts, against the types.
  const { partitionKey } = office.context as { readonly partitionKey?: string };
  return {
    ...(await open()),
    host: outlookHost({ office, ...settings }),
    hosted: true,
    partitionKey: partitionKey ?? null,
    onItemChange: (listener) => onItemChange({ office, open, pause, shown }, listener),
    saveForAlert: (known) => saveAlertSettings(roamingSettings, call, known),
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

/** Against the types, there may be none. */
function hasItem({ context }: OfficeLibrary): boolean {
  return ((context.mailbox.item as unknown) ?? null) !== null;
}

function plainBrowser(page: Window): ConnectedOutlook {
  return {
    form: null,
    item: null,
    host: browserHost(page),
    hosted: false,
    partitionKey: null,
    onItemChange: () => () => undefined,
    saveForAlert: () =>
      Promise.reject(officeFailure('keep settings', 'the page is open outside of Outlook.')),
    forgetForAlert: () => Promise.resolve(),
    check: { isOffered: false, ranOn: null, said: () => Promise.resolve(null) },
  };
}

/** How many items were shown before the one that is open. */
interface Shown {
  count: number;
}

/**
 * Calls for the item that is open now, and for no other: Outlook does not name the item in a call, so that a form left
 * behind would write into whatever was opened since.
 */
function whileShown(call: OfficeCall, shown: Shown): OfficeCall {
  const own = shown.count;
  return async (doing, start, limits) => {
    if (shown.count !== own) throw officeFailure(doing, 'another item was opened meanwhile.');
    return call(doing, start, limits);
  };
}

interface Following {
  readonly office: OfficeLibrary;
  readonly open: () => Promise<OpenItem>;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly shown: Shown;
}

/** Some clients tell of a change before there is an item. */
const untilThereMs = 500;

/** Only a pane that can be pinned stays open over a change. Who changes on before an item was read hears of the last alone. */
function onItemChange(
  { office, open, pause, shown }: Following,
  listener: (open: OpenItem) => void,
): () => void {
  if (!hasMailbox(office, '1.5')) return () => undefined;
  let isStopped = false;
  const readNow = async (mine: number): Promise<OpenItem | null> => {
    const now = await open();
    if (isStopped || mine !== shown.count) return null;
    listener(now);
    return now;
  };
  const follow = async () => {
    shown.count += 1;
    const mine = shown.count;
    const now = await readNow(mine);
    if (now?.form !== null || now.item !== null) return;
    await pause(untilThereMs);
    if (mine === shown.count && hasItem(office)) await readNow(mine);
  };
  office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, () => void follow());
  return () => {
    isStopped = true;
  };
}
