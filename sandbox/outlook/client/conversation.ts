/** One message of Office.js to its host. */
interface HostRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ConversationPart {
  /** Answers a call by its name; rejects by undefined where nobody plays it. */
  readonly answer: (action: string, data: unknown) => Promise<unknown>;
  /** Whether this client lets the add-in hear these events. */
  readonly allowsEvent: (name: string) => boolean;
  readonly onListening: (name: string) => void;
}

export interface Conversation {
  /** Tells the add-in's handlers of this event, where there are any. */
  fire(name: string, data: unknown): void;
}

const request = 0;
const response = 1;
const register = 1;
const unregister = 2;
const forCalling = 0;
const forEventing = 1;
const errorHandlingRequest = -2;
const notSupported = 5000;

function readRequest(data: unknown): HostRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = JSON.parse(data) as Partial<HostRequest>;
  return message._messageType === request ? (message as HostRequest) : null;
}

/** Speaks with the Office.js in this frame, and with nobody else. */
export function converse(frame: HTMLIFrameElement, part: ConversationPart): Conversation {
  const listening = new Map<string, HostRequest>();
  let origin = '*';
  const post = (to: HostRequest, answer: object): void => {
    const { _actionName, _conversationId, _correlationId } = to;
    const message = {
      ...{ _messageType: response, _actionName, _conversationId, _correlationId },
      ...{ _origin: window.location.origin, _serializerVersion: 1 },
      ...answer,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  };
  const reply = (to: HostRequest, data: unknown, errorCode = 0): void =>
    post(to, { _data: data ?? null, _errorCode: errorCode, _responseType: forCalling });
  const hearEvents = (message: HostRequest): void => {
    const name = message._actionName;
    const isAllowed = message._actionType === unregister || part.allowsEvent(name);
    if (message._actionType === unregister) listening.delete(name);
    else if (isAllowed) listening.set(name, message);
    reply(message, { Error: isAllowed ? 0 : notSupported });
    if (message._actionType === register && isAllowed) part.onListening(name);
  };
  const answer = async (message: HostRequest): Promise<void> => {
    const data = await part.answer(message._actionName, message._data);
    reply(message, data, data === undefined ? errorHandlingRequest : 0);
  };
  window.addEventListener('message', (event) => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    const message = readRequest(event.data);
    if (message === null) return;
    origin = event.origin;
    if (message._actionType === register || message._actionType === unregister) hearEvents(message);
    else void answer(message);
  });
  return {
    fire: (name, data) => {
      const listener = listening.get(name);
      if (listener !== undefined) post(listener, { _data: data, _errorCode: 0, _responseType: forEventing });
    },
  };
}
