import { findEvent, type FoundEvent } from '../../graph/eventLookup';
import { GraphError } from '../../graph/GraphError';
import type { Mailbox } from '../../world/Mailbox';
import type { World } from '../../world/World';
import type { EventFields, WorldEvent } from '../../world/WorldEvent';
import type { WorldPerson } from '../../world/WorldPerson';
import { instantOf, wallTimeAt, type WallTime } from '../../world/windowsZones';
import type { OutlookClient } from '../clients';
import { lettersOf } from '../letters';
import { innerBody } from './bodyHtml';
import { customPropertyId, type AppointmentForm, type FormPerson, type OpenItem } from './OpenItem';

/** What the address names. */
export type Wanted =
  | { readonly kind: 'compose' }
  | { readonly kind: 'event'; readonly eventId: string }
  | { readonly kind: 'mail'; readonly index: number };

export interface Opening {
  readonly id: string;
  readonly world: World;
  readonly person: WorldPerson;
  /** Whose calendar it is; the person's own where it is absent. */
  readonly owner?: WorldPerson;
  readonly client: OutlookClient;
}

const halfHourMs = 30 * 60_000;

function mailboxOf(world: World, person: WorldPerson): Mailbox {
  const mailbox = world.mailboxes.get(person.id);
  if (mailbox === undefined) throw new Error(`${person.displayName} has no mailbox.`);
  return mailbox;
}

/** An empty form for the next full hour. */
function emptyForm(world: World, { timeZone }: WorldPerson): AppointmentForm {
  const startMs = Math.ceil(world.clock.now() / (2 * halfHourMs)) * 2 * halfHourMs;
  return {
    ...{ subject: '', required: [], optional: [], location: '', recurrence: null },
    ...{ isAllDay: false, bodyHtml: '', files: [], categories: [], onlineMeeting: null },
    start: wallTimeAt(startMs, timeZone),
    end: wallTimeAt(startMs + halfHourMs, timeZone),
  };
}

const peopleOf = ({ attendees }: EventFields, type: 'required' | 'optional'): readonly FormPerson[] =>
  attendees.filter((attendee) => attendee.type === type).map(({ name, address }) => ({ name, address }));

function formOf(event: WorldEvent, fields: EventFields, ownZone: string): AppointmentForm {
  const reported = (time: WallTime): WallTime =>
    event.recurrence === null ? wallTimeAt(instantOf(time), ownZone) : time;
  const { subject, location, categories } = fields;
  return {
    ...{ subject, location, categories, recurrence: event.recurrence },
    required: peopleOf(fields, 'required'),
    optional: peopleOf(fields, 'optional'),
    start: reported(fields.start),
    end: reported(fields.end),
    isAllDay: fields.isAllDay,
    bodyHtml: innerBody(fields.body),
    files: event.attachments,
    onlineMeeting: event.onlineMeeting,
  };
}

function foundEvent(mailbox: Mailbox, id: string): FoundEvent | null {
  try {
    return findEvent(mailbox, id);
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}

type Shared = Pick<OpenItem, 'id' | 'world' | 'mailbox' | 'person' | 'client' | 'notices' | 'session'>;

/** The organizer's event opens in the form where the client has one for the add-in, everybody else's in the reading pane. */
function openEvent(shared: Shared, { event, occurrence }: FoundEvent): OpenItem {
  const customProperties = event.extendedProperties.get(customPropertyId(shared.client.addInId)) ?? null;
  const originalDate = occurrence?.originalDate ?? null;
  const fields = occurrence?.fields ?? event;
  if (!event.isOrganizer || !shared.client.hasCompose) {
    const reported = { ...event, ...fields };
    return { ...shared, kind: 'appointmentRead', event: reported, originalDate, customProperties };
  }
  const form = formOf(event, fields, shared.mailbox.owner.timeZone);
  return {
    ...shared,
    ...{ kind: 'appointmentCompose', form, eventId: event.id, originalDate, customProperties },
    propertySaves: 0,
  };
}

/** Opens what the address names in the person's mailbox; null where there is no such thing. */
export function openNamedItem(opening: Opening, wanted: Wanted): OpenItem | null {
  const { id, world, person, owner = person, client } = opening;
  const mailbox = mailboxOf(world, owner);
  const shared: Shared = { id, world, mailbox, person, client, notices: new Map(), session: new Map() };
  if (wanted.kind === 'compose') {
    const form = emptyForm(world, owner);
    return {
      ...shared,
      ...{ kind: 'appointmentCompose', form, eventId: null, originalDate: null, customProperties: null },
      propertySaves: 0,
    };
  }
  if (wanted.kind === 'mail') {
    const letter = lettersOf(world, person)[wanted.index];
    return letter === undefined ? null : { ...shared, kind: 'messageRead', letter, customProperties: null };
  }
  const found = foundEvent(mailbox, wanted.eventId);
  return found === null ? null : openEvent(shared, found);
}
