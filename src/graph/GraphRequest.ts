/** One request to Graph. The path begins after the version, its query values are encoded: "/me/events?$top=5". */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Set on a POST that Exchange makes once, because it carries a transactionId, or that only asks. */
  readonly repeatable?: boolean;
  /** Set where it is about something that was made a moment ago: that it is not found may only mean that it is early. */
  readonly isAboutNew?: boolean;
  /** Waits so long before it is sent. */
  readonly afterSeconds?: number;
  /** Inside a batch: done only once this other request of it succeeded. */
  readonly after?: GraphRequest;
  /** How many requests it holds; one unless it is a batch. */
  readonly permits?: number;
}

/** A POST may do its work twice; the other methods may be sent again. */
export function isRepeatable(request: GraphRequest): boolean {
  return request.method !== 'POST' || request.repeatable === true;
}

/** A query string from plain values, each encoded; empty when there are none. */
export function query(values: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
