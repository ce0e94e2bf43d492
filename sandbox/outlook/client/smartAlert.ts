import { runAddIn, type AddInFrameOptions } from './addInFrame';
import { stage } from './stage';

/** What the add-in's handler said to a send. */
export type AlertAnswer =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'stopped';
      readonly message: string;
      /** The add-in's own; null where it gave none. */
      readonly label: string | null;
      readonly opensPane: boolean;
      /** For the pane that the button opens. */
      readonly context: string;
      readonly mode: string;
    }
  | { readonly kind: 'slow' }
  | { readonly kind: 'unavailable' };

interface Completed {
  readonly completedContext?: {
    readonly allowEvent?: boolean;
    readonly errorMessage?: string;
    readonly cancelLabel?: string;
    readonly commandId?: string;
    readonly contextData?: unknown;
    readonly sendModeOverride?: string;
  };
}

/** The action that the manifests name for OnAppointmentSend. */
const action = 'onAppointmentSend';
const startTimeoutMs = 10_000;
const usualMessage = 'Tandem asks you to look at this appointment again.';
const genericMessage = 'Tandem is preventing this event from being sent.';
/** The button of the manifests that opens the pane beside a form. */
const paneCommand = 'tandem-organizer-pane';
const longestLabel = 20;

function answerOf(said: string): AlertAnswer {
  const { completedContext } = JSON.parse(said) as Completed;
  if (completedContext?.allowEvent === true) return { kind: 'allowed' };
  const { errorMessage = usualMessage, cancelLabel, commandId, contextData = '' } = completedContext ?? {};
  const opensPane = commandId === paneCommand;
  return {
    kind: 'stopped',
    message: opensPane && stage.isGenericAlert ? genericMessage : errorMessage,
    label: cancelLabel?.slice(0, longestLabel) ?? null,
    opensPane,
    context: typeof contextData === 'string' ? contextData : JSON.stringify(contextData),
    mode: completedContext?.sendModeOverride ?? 'promptUser',
  };
}

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Tandem’s handler';
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  document.body.append(frame);
  return frame;
}

/** Loads the add-in's handler and asks it whether the appointment may be sent. */
export function askAddIn(onExecuted: AddInFrameOptions['onExecuted']): Promise<AlertAnswer> {
  const address = stage.commandsAddress;
  if (address === null) return Promise.resolve({ kind: 'unavailable' });
  const frame = hiddenFrame();
  return new Promise((resolve) => {
    let timer = 0;
    const finish = (answer: AlertAnswer): void => {
      window.clearTimeout(timer);
      frame.remove();
      resolve(answer);
    };
    const after = (ms: number, answer: AlertAnswer): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => finish(answer), ms);
    };
    const conversation = runAddIn(address, {
      frame,
      onExecuted,
      onListening: (event) => {
        if (event !== 'appCommandInvoked') return;
        after(stage.alertTimeoutMs, { kind: 'slow' });
        const eventObject = JSON.stringify({ type: 'OnAppointmentSend', source: { id: action } });
        conversation.fire(event, [action, action, eventObject]);
      },
      onCompleted: (succeeded, said) => finish(succeeded ? answerOf(said) : { kind: 'unavailable' }),
    });
    after(Math.min(startTimeoutMs, stage.alertTimeoutMs), { kind: 'unavailable' });
  });
}
