import type { OutlookMoodName } from '../world/outlookMoods';

/** The id of the XML manifest, by which every Outlook knows the add-in: see docs/decisions/0052. */
export const xmlAddInId = '6c0f4b1e-9d37-4e52-8a41-5b7f2d903c68';

export const clientNames = ['web', 'new', 'windows', 'mac', 'phone'] as const;
export type ClientName = (typeof clientNames)[number];

/** One of the programs that are called Outlook: which APIs it has, and by which manifest it knows the add-in. */
export interface OutlookClient {
  readonly name: ClientName;
  readonly label: string;
  /** The highest set of each name, as `isSetSupported` knows them. */
  readonly sets: Readonly<Record<string, string>>;
  readonly addInId: string;
  readonly hostVersion: string;
  /** Whether the add-in has a pane in the form, and a word before an appointment is sent. */
  readonly hasCompose: boolean;
  /**
   * What the add-in's own label stands on where its alert has a button to its pane: a button of its own beside "Don't
   * Send", or "Don't Send" itself.
   */
  readonly alertButton: 'ownButton' | 'dontSend';
  /** Whether it asks add-ins also about what was drawn into the calendar's grid. */
  readonly asksAboutGrid: boolean;
  /** How it is by itself, where that is documented or said to be by design. */
  readonly habits: readonly OutlookMoodName[];
}

const shared = { DialogApi: '1.2', DialogOrigin: '1.1', IdentityAPI: '1.3', NestedAppAuth: '1.1' };

export const outlookClients: Readonly<Record<ClientName, OutlookClient>> = {
  web: {
    name: 'web',
    alertButton: 'ownButton',
    asksAboutGrid: false,
    label: 'Web',
    sets: { ...shared, Mailbox: '1.15' },
    addInId: xmlAddInId,
    hostVersion: '20261116003.08',
    hasCompose: true,
    habits: ['noCategories'],
  },
  new: {
    name: 'new',
    alertButton: 'ownButton',
    asksAboutGrid: false,
    label: 'New, Windows',
    sets: { ...shared, Mailbox: '1.15' },
    addInId: xmlAddInId,
    hostVersion: '1.2026.1116.300',
    hasCompose: true,
    habits: ['noCategories'],
  },
  windows: {
    name: 'windows',
    alertButton: 'ownButton',
    asksAboutGrid: true,
    label: 'Classic, Windows',
    sets: { ...shared, Mailbox: '1.15' },
    addInId: xmlAddInId,
    hostVersion: '16.0.19530.20054',
    hasCompose: true,
    habits: ['wordHtml', 'refusesSeriesTime', 'organizerAmongAttendees'],
  },
  mac: {
    name: 'mac',
    alertButton: 'dontSend',
    asksAboutGrid: true,
    label: 'Mac',
    sets: { ...shared, Mailbox: '1.14' },
    addInId: xmlAddInId,
    hostVersion: '16.102.26111512',
    hasCompose: true,
    habits: [],
  },
  phone: {
    name: 'phone',
    alertButton: 'dontSend',
    asksAboutGrid: true,
    label: 'Phone',
    sets: { Mailbox: '1.5', NestedAppAuth: '1.1' },
    addInId: xmlAddInId,
    hostVersion: '5.2645.0',
    hasCompose: false,
    habits: [],
  },
};

/** Whether the client has the set `Mailbox` in this version, such as "1.8". */
export function hasMailboxSet({ sets }: OutlookClient, version: string): boolean {
  const minor = (text: string): number => Number(text.split('.')[1]);
  return minor(sets.Mailbox ?? '1.0') >= minor(version);
}
