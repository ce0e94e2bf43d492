/** One call of the client library in the app's frame. */
export interface AppCall {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  readonly data?: unknown;
}

export interface AppChannel {
  /** Tells the app something it did not ask for. */
  push(func: string, args: readonly unknown[]): void;
}

interface Conversation {
  readonly isSilent: (func: string) => boolean;
  /** The values to answer with; null where the client library expects no answer. */
  readonly answer: (call: AppCall) => Promise<readonly unknown[] | null>;
}

const isCall = (data: unknown): data is AppCall =>
  typeof data === 'object' &&
  data !== null &&
  'func' in data &&
  typeof data.func === 'string' &&
  'id' in data;

/** Hears the app's frame, and nobody else, and answers each call under its own id. */
export function listenToApp(frame: HTMLIFrameElement | null, { isSilent, answer }: Conversation): AppChannel {
  const channel: AppChannel = {
    push: (func, args) => frame?.contentWindow?.postMessage({ func, args }, '*'),
  };
  const reply = async (event: MessageEvent, call: AppCall): Promise<void> => {
    const args = await answer(call);
    if (args === null || event.source === null) return;
    const message = {
      id: call.id,
      uuidAsString: call.uuidAsString,
      args,
      monotonicTimestamp: performance.now(),
    };
    event.source.postMessage(message, { targetOrigin: event.origin });
  };
  window.addEventListener('message', (event) => {
    if (event.source === null || event.source !== frame?.contentWindow || !isCall(event.data)) return;
    if (!isSilent(event.data.func)) void reply(event, event.data);
  });
  return channel;
}
