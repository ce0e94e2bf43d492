import type { ZoneId } from '../../domain/time/types';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** Where a site is: "contoso.sharepoint.com" and "/sites/leadership". */
export interface SharePointSite {
  readonly hostname: string;
  readonly path: string;
  /** The team's group; absent where the client does not tell it. */
  readonly teamId?: string;
  /** By which links in Teams name the team; absent where the client does not tell it. */
  readonly teamThread?: string;
  /** Set for a private or shared channel, whose site is its own, whatever the client reports. The team is null where the client does not tell it. */
  readonly ownChannel?: { readonly teamId: string | null; readonly channelId: string };
}

/** Where the program runs, as far as it matters to a screen. */
export interface HostContext {
  readonly host: 'teams' | 'outlook' | 'browser';
  /** Which surface: 'channelTab', 'personalTab', 'config', 'sidePanel', 'meetingDetails', 'browser' … */
  readonly surface: 'channel' | 'personal' | 'config' | 'sidePanel' | 'meetingDetails' | 'browser';
  readonly theme: HostTheme;
  /** BCP 47, such as "en-US". */
  readonly locale: string;
  readonly tenantId: string | null;
  readonly userId: string | null;
  readonly loginHint: string | null;
  readonly channelName: string | null;
  /** The SharePoint site of the channel around us; a private channel has its own. Null outside of a channel. */
  readonly site: SharePointSite | null;
  /** What the deep link, or the pinned view, asks for: "raci/tool-and-vendor-selection"; null for the start. */
  readonly subPage: string | null;
  /** The zone of the device. */
  readonly zone: ZoneId;
}

export interface TabConfiguration {
  readonly view: string;
  readonly name: string;
}

/** The program around us: Teams, Outlook, Microsoft 365 or a plain browser. Every call has a time-out. */
export interface Host {
  /** Resolves within the time-out with what is known; a silent host counts as a plain browser. */
  context(): Promise<HostContext>;
  onThemeChange(listener: (theme: HostTheme) => void): void;
  /** A link that opens this sub-page for a colleague; in a plain browser an ordinary address. */
  linkTo(subPage: string, label: string): Promise<string>;
  /** Opens the address outside of the tab: a chat, a mail, a meeting, a calendar item. */
  open(url: string): Promise<void>;
  /** Only on the configuration page: what "Save" will keep. Valid from the first call on. */
  offerConfiguration(configuration: TabConfiguration): Promise<void>;
}
