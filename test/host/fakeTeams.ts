import './noNetwork';
import { app } from '@microsoft/teams-js';

interface Message {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

type Answer = (args: readonly unknown[]) => readonly unknown[] | null;

const origin = 'https://teams.microsoft.com';

export interface FakeTeams {
  /** The window in which our page believes to run. */
  readonly page: Window;
  readonly received: string[];
  readonly argsOf: (func: string) => readonly unknown[] | undefined;
  /** A message from the host that answers nothing. */
  readonly push: (func: string, args: readonly unknown[]) => Promise<void>;
  readonly opened: string[];
}

const runtime = {
  apiVersion: 4,
  supports: { app: { notifySuccessResponse: {} }, pages: { config: {} }, appLifecycle: {} },
};

/** Teams around our page: it hears what teams-js posts to the parent window, and answers by the table. */
export function fakeTeams(context: object, answers: Readonly<Record<string, Answer>> = {}): FakeTeams {
  const listeners = new Set<(event: object) => void>();
  const received: Message[] = [];
  const opened: string[] = [];
  const table: Readonly<Record<string, Answer>> = {
    initialize: () => ['content', 'web', '2.1.2', JSON.stringify(runtime)],
    getContext: () => [
      { locale: 'en-us', theme: 'default', entityId: 'tandem', hostName: 'Teams', ...context },
    ],
    'appInitialization.success': () => [{ hasFinishedSuccessfully: true }],
    executeDeepLink: () => [true],
    'settings.setSettings': () => [true],
    ...answers,
  };
  const deliver = (data: object) => listeners.forEach((listen) => listen({ data, origin, source: parent }));
  const parent = {
    postMessage: (message: Message) => {
      received.push(message);
      const args = table[message.func]?.(message.args ?? []);
      if (args) queueMicrotask(() => deliver({ id: message.id, uuidAsString: message.uuidAsString, args }));
    },
  };
  const page = {
    parent,
    location: new URL('https://tandem.test/index.html?subPage=rhythm'),
    addEventListener: (_: string, listen: (event: object) => void) => listeners.add(listen),
    removeEventListener: (_: string, listen: (event: object) => void) => listeners.delete(listen),
    matchMedia: () => ({ matches: false, addEventListener: () => {} }),
    navigator: { language: 'de-DE' },
    open: (url: string) => {
      opened.push(url);
      return null;
    },
  } as unknown as Window;
  app._initialize(page);
  return {
    page,
    opened,
    get received() {
      return received.map(({ func }) => func);
    },
    argsOf: (func) => received.findLast((message) => message.func === func)?.args,
    push: (func, args) => {
      deliver({ func, args });
      return new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}
