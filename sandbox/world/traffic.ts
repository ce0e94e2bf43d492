interface Exchange {
  readonly method: string;
  /** From the version on, with the query. */
  readonly path: string;
  readonly requestBody: unknown;
  /** What the service answered, also where the connection was cut before the answer arrived. */
  readonly status: number;
  readonly responseBody: unknown;
  /** The number of the batch it travelled in; the same on the envelope and on every request inside. */
  readonly batch?: number;
}

export interface Traffic {
  record(exchange: Exchange): void;
  /** One JSON object a line. */
  lines(): string;
  /** A number for the next batch. */
  nextBatch(): number;
  clear(): void;
}

export function createTraffic(): Traffic {
  let exchanges: Exchange[] = [];
  let batches = 0;
  return {
    record: (exchange) => void exchanges.push(exchange),
    lines: () => exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''),
    nextBatch: () => (batches += 1),
    clear: () => {
      exchanges = [];
      batches = 0;
    },
  };
}
