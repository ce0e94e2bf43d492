import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { retryDelaySeconds } from './retryDelaySeconds';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The forces outside: replaced in tests, and by the sandbox's origin. */
export interface GatewayDependencies {
  readonly fetch: Fetch;
  /** Resolves after the time, or rejects as soon as the signal fires. */
  readonly wait: (milliseconds: number, signal?: AbortSignal | null) => Promise<void>;
  readonly nowMs: () => number;
}

/** Marks a POST that may be sent again; read and removed before the request leaves. */
export const repeatableHeader = 'x-tandem-repeatable';

/** Waits and asks again where that is safe. The library's own handler would repeat any POST, and sleeps through an abort. */
export class RetryingHandler implements Middleware {
  private next: Middleware | undefined;

  constructor(private readonly dependencies: GatewayDependencies) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const repeatable = takeMark(context);
    for (let retriesMade = 0; ; retriesMade += 1) {
      await this.next?.execute(context);
      const delay = this.delayAfter(context.response, repeatable, retriesMade);
      if (delay === null) return;
      await this.dependencies.wait(delay * 1000, context.options?.signal);
    }
  }

  private delayAfter(
    response: Response | undefined,
    repeatable: boolean,
    retriesMade: number,
  ): number | null {
    if (response === undefined) return null;
    const attempt = {
      status: response.status,
      repeatable,
      retriesMade,
      retryAfter: response.headers.get('Retry-After'),
    };
    return retryDelaySeconds(attempt, this.dependencies.nowMs());
  }
}

/** Sends the request; for the sandbox to its own origin, because the library insists on https and on Graph's name. */
export class SendingHandler implements Middleware {
  constructor(
    private readonly dependencies: GatewayDependencies,
    private readonly graphOrigin: string,
  ) {}

  async execute(context: Context): Promise<void> {
    const { request } = context;
    const asked = typeof request === 'string' ? request : request.url;
    const url = asked.replace('https://graph.microsoft.com', this.graphOrigin);
    context.response = await this.dependencies.fetch(url, context.options ?? {});
  }
}

function takeMark(context: Context): boolean {
  const headers = new Headers(context.options?.headers);
  const repeatable = headers.has(repeatableHeader);
  headers.delete(repeatableHeader);
  context.options = { ...context.options, headers };
  return repeatable;
}
