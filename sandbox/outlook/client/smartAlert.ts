import { runAddIn, type AddInFrameOptions } from './addInFrame';
import { stage } from './stage';

/** What the add-in's handler said to a send. */
export type AlertAnswer =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'stopped';
      readonly message: string;
      readonly cancelLabel: string;
      readonly mode: string;
    }
  | { readonly kind: 'slow' }
  | { readonly kind: 'unavailable' };

interface Completed {
  readonly completedContext?: {
    readonly allowEvent?: boolean;
    readonly errorMessage?: string;
    readonly cancelLabel?: string;
    readonly sendModeOverride?: string;
  };
}

/** The action that the manifests name for OnAppointmentSend. */
const action = 'onAppointmentSend';
const startTimeoutMs = 10_000;
const usualMessage = 'Tandem asks you to look at this appointment again.';

function answerOf(said: string): AlertAnswer {
  const { completedContext } = JSON.parse(said) as Completed;
  if (completedContext?.allowEvent === true) return { kind: 'allowed' };
  const { errorMessage = usualMessage, cancelLabel = 'Don’t send' } = completedContext ?? {};
  const mode = completedContext?.sendModeOverride ?? 'promptUser';
  return { kind: 'stopped', message: errorMessage, cancelLabel, mode };
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
