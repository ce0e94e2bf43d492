export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

/** What the server knows and the page's script needs to answer the app. */
export interface Stage {
  readonly initialize: readonly string[];
  readonly context: Readonly<Record<string, string>>;
  readonly tab: Tab | null;
  readonly silent: string;
  readonly person: { readonly id: string; readonly upn: string; readonly name: string };
}

/** The value that the server wrote into the page under this id. */
export const readEmbedded = (id: string): unknown =>
  JSON.parse(document.getElementById(id)?.textContent ?? 'null');

export const stage = readEmbedded('stage') as Stage;
