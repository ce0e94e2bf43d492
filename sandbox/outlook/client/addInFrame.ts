import { answerSignIn } from '../../page/client/nestedSignIn';
import { noteRefusal } from '../../page/client/noteRefusal';
import { converse, type Conversation } from './conversation';
import { itemService, type ExecutedMethod } from './itemService';
import { currentOfficeTheme } from './themes';
import { required, stage } from './stage';

export interface AddInFrameOptions {
  readonly frame: HTMLIFrameElement;
  /** Hears what a method changed, so that the page can draw it. */
  readonly onExecuted: (executed: ExecutedMethod) => void;
  readonly onListening?: (event: string) => void;
  /** Hears that a command has come to its end, with what it said. */
  readonly onCompleted?: (succeeded: boolean, said: string) => void;
}

const sets: Readonly<Record<string, number>> = {
  appCommandInvoked: 0,
  olkItemSelectedChanged: 5,
  olkRecipientsChanged: 7,
  olkAppointmentTimeChanged: 7,
  olkRecurrenceChanged: 7,
  olkAttachmentsChanged: 8,
  officeThemeChanged: 14,
};
const mailboxMinor: Readonly<Record<string, number>> = { web: 15, new: 15, windows: 15, mac: 14, phone: 5 };

function allowsEvent(name: string): boolean {
  const isAllowed = (sets[name] ?? Infinity) <= (mailboxMinor[stage.client] ?? 0);
  if (!isAllowed) noteRefusal(`The sandbox’s Outlook (${stage.client}) does not tell of ${name}.`);
  return isAllowed;
}

/** The name by which Office.js learns that it runs in Outlook, where its host is, and what the sandbox adds. */
const nameOf = (conversationId: string): string =>
  JSON.stringify({
    baseFrameName: `_xdm_${stage.addInId}${conversationId}`,
    hostInfo: `Outlook|Web|16.01|en-us|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${stage.addInId}|${window.location.origin}/`,
    serializerVersion: '1',
    flights: '[]',
    sandbox: { partitionKey: `sandbox.${stage.account.tenantId}`, officeTheme: currentOfficeTheme() },
  });

const appCommandCompleted = 94;

interface MethodData {
  readonly MethodData?: { readonly DispatchId: number };
  readonly ApiParams?: unknown;
}

async function execute(data: unknown, { onExecuted }: AddInFrameOptions): Promise<object> {
  const { MethodData, ApiParams = null } = data as MethodData;
  const executed = await itemService.execute(MethodData?.DispatchId ?? 0, ApiParams);
  if (executed.refusal !== null) noteRefusal(executed.refusal);
  onExecuted(executed);
  // Outlook never answers: only this call waits for ever.
  return executed.answer ?? new Promise<object>(() => undefined);
}

/** The older half of Office.js: only the end of a command comes this way. */
function executeShared(data: unknown, { onCompleted }: AddInFrameOptions): object {
  const { DdaMethod, ...params } = data as { readonly DdaMethod?: { readonly DispatchId: number } };
  const dispatchId = DdaMethod?.DispatchId ?? 0;
  if (dispatchId !== appCommandCompleted) {
    noteRefusal(`The sandbox does not play shared method ${dispatchId} of Office.js.`);
    return { Version: 1, Error: 5000 };
  }
  const [, status, said] = Object.values(params) as [string, number, string];
  onCompleted?.(status === 0, said);
  return { Version: 1, Error: 0 };
}

async function answer(action: string, data: unknown, options: AddInFrameOptions): Promise<unknown> {
  switch (action) {
    case 'ContextActivationManager_getAppContextAsync':
      return itemService.context();
    case 'ContextActivationManager_notifyHost':
      return {};
    case 'ContextActivationManager_openWindowInHost': {
      const { strUrl = '' } = data as { readonly strUrl?: string };
      window.open(`/elsewhere?address=${encodeURIComponent(strUrl)}`, '_blank', 'noopener');
      return {};
    }
    case 'GetInitialData':
      return itemService.initialData();
    case 'ExecuteMethod':
      return execute(data, options);
    case 'executeMethod':
      return executeShared(data, options);
    default:
      noteRefusal(`The sandbox does not play ${action}.`);
      return undefined;
  }
}

/** The bridge of nested app authentication in the frame asks by messages of its own. */
function answerBridge(frame: HTMLIFrameElement): void {
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source === null || source !== frame.contentWindow || typeof data !== 'object' || data === null)
      return;
    const message = data as { readonly outlookSandbox?: string; readonly data?: unknown };
    if (message.outlookSandbox !== 'signIn') return;
    void answerSignIn(message.data, stage.account).then((said) =>
      frame.contentWindow?.postMessage({ outlookSandbox: 'signInAnswer', data: said }, origin),
    );
  });
}

let frames = 0;

/** Loads a page of the add-in into the frame and plays its host. */
export function runAddIn(address: string, options: AddInFrameOptions): Conversation {
  const { frame } = options;
  frames += 1;
  const place = frame.parentElement;
  // A frame takes its window's name when it comes into the page, and never again.
  frame.remove();
  frame.name = nameOf(`conversation${frames}`);
  const conversation = converse(frame, {
    answer: (action, data) => answer(action, data, options),
    allowsEvent,
    onListening: (name) => options.onListening?.(name),
  });
  answerBridge(frame);
  // Only now: a page that calls before anybody listens would wait for an answer that never comes.
  frame.src = address;
  place?.append(frame);
  return conversation;
}

/** The pane's own frame, which the page was made with. */
export const paneFrame = (): HTMLIFrameElement => required('iframe', '[data-src]');
