/** What a tab's configuration page saved, or what the manifest says of a static tab. */
export interface PinnedTab {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

export type NewTab = Omit<PinnedTab, 'id'>;

/** The tabs of Tandem in each channel. The first one is there from the start. */
export class PinnedTabs {
  readonly #added = new Map<string, PinnedTab[]>();

  of(channelId: string, appOrigin: string): readonly PinnedTab[] {
    return [firstTab(appOrigin), ...(this.#added.get(channelId) ?? [])];
  }

  add(channelId: string, tab: NewTab): PinnedTab {
    const tabs = this.#added.get(channelId) ?? [];
    const pinned = { ...tab, id: `tab${tabs.length + 2}` };
    this.#added.set(channelId, [...tabs, pinned]);
    return pinned;
  }

  reset(): void {
    this.#added.clear();
  }
}

export const firstTab = (appOrigin: string): PinnedTab => ({
  id: 'tandem',
  name: 'Tandem',
  entityId: 'raci',
  contentUrl: `${appOrigin}/index.html?theme={app.theme}`,
  websiteUrl: `${appOrigin}/index.html`,
});
