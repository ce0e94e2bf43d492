/**
 * What Office.js has gained since the version of npm, as thin as it can be: the bridge of nested app authentication, the
 * theme of Outlook on the web, the key of partitioned storage, and `item.sendAsync`. The sandbox appends it to the library
 * that it serves, so that the app finds what it finds in production, and brings nothing of it itself.
 */

/** What the page wrote into the frame's name beside what the library reads there. */
interface FrameName {
  readonly sandbox?: {
    readonly partitionKey: string;
    readonly officeTheme: Readonly<Record<string, string>>;
  };
}

interface AsyncResult {
  readonly status: string;
  readonly value?: unknown;
}

interface Factory {
  setContext(context: object): void;
  getId(): string;
  getClientEndPoint(): {
    invoke(action: string, callback: (code: number, response: unknown) => void, data: object): void;
  };
}

type Listener = (message: unknown) => void;

const { sandbox } = JSON.parse(window.name.startsWith('{') ? window.name : '{}') as FrameName;
const { OSF } = window as unknown as { readonly OSF: { readonly _OfficeAppFactory: Factory } };
const factory = OSF._OfficeAppFactory;
const theme: { now: Readonly<Record<string, string>> } = { now: sandbox?.officeTheme ?? {} };

/** The host's messages that are no messages of the library. */
function hearHost(kind: string, hear: (data: unknown) => void): void {
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    const message = data as { readonly outlookSandbox?: string; readonly data?: unknown };
    if (message.outlookSandbox === kind) hear(message.data);
  });
}

function addBridge(): void {
  let listeners: readonly Listener[] = [];
  hearHost('signInAnswer', (data) => listeners.forEach((listener) => listener(data)));
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: Listener) => (listeners = [...listeners, listener]),
      removeEventListener: (_name: string, listener: Listener) =>
        (listeners = listeners.filter((each) => each !== listener)),
      postMessage: (data: string) => window.parent.postMessage({ outlookSandbox: 'signIn', data }, '*'),
    },
  });
}

/** No method number of the library's: the sandbox's own. */
const sendDispatchId = 9001;

function sendAsync(...args: readonly unknown[]): void {
  const callback = args.find((each) => typeof each === 'function') as
    | ((result: AsyncResult) => void)
    | undefined;
  const data = { ApiParams: null, MethodData: { ControlId: factory.getId(), DispatchId: sendDispatchId } };
  factory.getClientEndPoint().invoke(
    'ExecuteMethod',
    (_code, response) => {
      const { error } = response as { readonly error?: boolean };
      callback?.({ status: error === true ? 'failed' : 'succeeded' });
    },
    data,
  );
}

function addToContext(context: object): void {
  const define = (target: object, name: string, member: PropertyDescriptor): void => {
    if (!(name in target)) Object.defineProperty(target, name, { enumerable: true, ...member });
  };
  define(context, 'partitionKey', { value: sandbox?.partitionKey ?? '' });
  define(context, 'officeTheme', { get: () => theme.now });
  const { mailbox } = context as { readonly mailbox?: { readonly item?: { readonly saveAsync?: unknown } } };
  if (mailbox?.item?.saveAsync !== undefined) define(mailbox.item, 'sendAsync', { value: sendAsync });
}

const setContext = factory.setContext.bind(factory);
factory.setContext = (context) => {
  addToContext(context);
  setContext(context);
};
if (sandbox !== undefined && window.parent !== window) addBridge();
hearHost('theme', (data) => (theme.now = data as Readonly<Record<string, string>>));

export {};
