import type { ComposedAppointment, OpenItem, ReadAppointment, ReadMessage } from '../item/OpenItem';

/** What the page does because the add-in asked for it. */
export type PageAct =
  | { readonly kind: 'wouldOpen'; readonly what: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'openEvent'; readonly eventId: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'send' };

/** Something that the add-in's handlers hear, in the words of Office.js. */
export interface HostEvent {
  readonly name: 'olkRecipientsChanged' | 'olkRecurrenceChanged' | 'olkAppointmentTimeChanged';
  readonly data: readonly [string];
}

export interface MethodAnswer {
  /** What the add-in's callback gets. */
  readonly data?: unknown;
  /** Instead of `data`, for the few methods that answer in a shape of their own. */
  readonly raw?: Readonly<Record<string, unknown>>;
  readonly events?: readonly HostEvent[];
  readonly act?: PageAct;
}

export type MethodParameters = Readonly<Record<string, unknown>>;

interface Method<K extends OpenItem> {
  /** As the add-in calls it. */
  readonly name: string;
  /** The version of the set `Mailbox` that brought it. */
  readonly set: string;
  readonly kinds: readonly K['kind'][];
  /** Outlook on phones does not have it, though its set is old enough. */
  readonly notOnPhones?: true;
  readonly run: (item: K, params: MethodParameters) => MethodAnswer;
}

export type HostMethod = Method<OpenItem>;

const typed =
  <K extends OpenItem>(kinds: readonly K['kind'][]) =>
  (name: string, set: string, run: Method<K>['run'], more: Pick<Method<K>, 'notOnPhones'> = {}): HostMethod =>
    // The table is asked for the kind before the method runs.
    ({ name, set, kinds, run: run as HostMethod['run'], ...more });

/** A method of the form. */
export const inForm = typed<ComposedAppointment>(['appointmentCompose']);
/** A method of the reading pane. */
export const whenReading = typed<ReadAppointment | ReadMessage>(['appointmentRead', 'messageRead']);
/** A method that every item has. */
export const always = typed<OpenItem>(['appointmentCompose', 'appointmentRead', 'messageRead']);
