import type { World } from '../../world/World';
import type { Mailbox } from '../../world/Mailbox';
import type { WorldPerson } from '../../world/WorldPerson';
import type { WorldEvent, WorldRecurrence } from '../../world/WorldEvent';
import type { WallTime } from '../../world/windowsZones';
import type { OutlookClient } from '../clients';

export interface FormPerson {
  readonly name: string;
  readonly address: string;
}

export interface FormFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly contentBytes: string;
  readonly isInline: boolean;
}

/** A bar above the item that the add-in put there. */
export interface ItemNotice {
  readonly key: string;
  readonly message: string;
  readonly type: number;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: unknown;
}

/** What stands in the form of an appointment, sent or not. */
export interface AppointmentForm {
  readonly subject: string;
  readonly required: readonly FormPerson[];
  readonly optional: readonly FormPerson[];
  /** In the person's zone, or in the series' own. */
  readonly start: WallTime;
  readonly end: WallTime;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly recurrence: WorldRecurrence | null;
  /** What stands inside the page's body. */
  readonly bodyHtml: string;
  readonly files: readonly FormFile[];
  readonly categories: readonly string[];
  readonly onlineMeeting: WorldEvent['onlineMeeting'];
}

interface Opened {
  readonly id: string;
  readonly world: World;
  /** In whose calendar or inbox the item stands. */
  readonly mailbox: Mailbox;
  /** Who is signed in: the owner of the mailbox, or somebody with whom they share it. */
  readonly person: WorldPerson;
  readonly client: OutlookClient;
  readonly notices: Map<string, ItemNotice>;
  readonly session: Map<string, string>;
  /** What the button that opened the pane gave it; absent where the pane was opened otherwise. */
  initializationContext?: string;
  /** The add-in's own properties of the item, as JSON; null where there are none. */
  customProperties: string | null;
}

export interface ComposedAppointment extends Opened {
  readonly kind: 'appointmentCompose';
  /** How often the add-in saved its properties before the form was saved. */
  propertySaves: number;
  form: AppointmentForm;
  /** The event's id once it stands in the calendar. */
  eventId: string | null;
  /** The occurrence of a series that is open, by its original date; null for a whole event. */
  readonly originalDate: string | null;
}

export interface ReadAppointment extends Opened {
  readonly kind: 'appointmentRead';
  readonly event: WorldEvent;
  readonly originalDate: string | null;
}

export interface Letter {
  readonly from: FormPerson;
  readonly to: readonly FormPerson[];
  readonly subject: string;
  readonly bodyHtml: string;
  readonly sentAt: string;
  /** The invitation's event in the reader's calendar; null for an ordinary mail, and once it is gone. */
  readonly event: WorldEvent | null;
}

export interface ReadMessage extends Opened {
  readonly kind: 'messageRead';
  readonly letter: Letter;
}

export type OpenItem = ComposedAppointment | ReadAppointment | ReadMessage;

/** The named property in which Outlook keeps an add-in's properties ([MS-OXCEXT] 2.2.5). */
export const customPropertyId = (addInId: string): string =>
  `String {00020329-0000-0000-c000-000000000046} Name cecp-${addInId.toLowerCase()}`;
