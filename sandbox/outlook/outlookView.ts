import { isDate, mondayOf } from '../calendar/weekDates';
import { oneOf, personFor, themes, type Theme } from '../page/viewQuery';
import type { World } from '../world/World';
import type { WorldPerson } from '../world/WorldPerson';
import { clientNames, outlookClients, type OutlookClient } from './clients';
import type { Wanted } from './item/openNamedItem';

/** What the address asks the Outlook page to show. */
export interface OutlookView {
  readonly person: WorldPerson;
  /** Whose calendar is open: the person's own, or one that is shared with them. */
  readonly owner: WorldPerson;
  readonly client: OutlookClient;
  readonly theme: Theme;
  /** Null for the calendar. */
  readonly wanted: Wanted | null;
  readonly monday: string;
  /** The subject of what was just sent; empty where nothing was. */
  readonly sentSubject: string;
  /**
   * After how many milliseconds Outlook gives an add-in up that thinks about a send: five minutes. That it takes long,
   * Outlook says after five seconds.
   */
  readonly alertTimeoutMs: number;
  /** Whether the new appointment was drawn into the calendar's grid and not made by "New event". */
  readonly isFromGrid: boolean;
}

const fiveMinutesMs = 5 * 60_000;

function wantedOf(query: URLSearchParams): Wanted | null {
  const [event, mail] = [query.get('event'), query.get('mail')];
  if (query.get('compose') === '1') return { kind: 'compose' };
  if (event !== null) return { kind: 'event', eventId: event };
  return mail === null ? null : { kind: 'mail', index: Number(mail) };
}

/** A calendar opens to whom its owner gave the right to write in it. */
function ownerFor(world: World, person: WorldPerson, upn: string | null): WorldPerson {
  const owner = upn === null ? undefined : world.personByUpn(upn);
  const isShared = owner !== undefined && world.mailboxes.get(owner.id)?.grants.get(person.id) === 'write';
  return isShared ? owner : person;
}

export function readOutlookView(world: World, query: URLSearchParams): OutlookView {
  const week = query.get('week');
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const person = personFor(world, query.get('person'));
  return {
    person,
    owner: ownerFor(world, person, query.get('mailbox')),
    client: outlookClients[oneOf(clientNames, query.get('client'), 'web')],
    theme: oneOf(themes, query.get('theme'), 'default'),
    wanted: wantedOf(query),
    monday: mondayOf(isDate(week) ? week : today),
    sentSubject: query.get('sent') ?? '',
    alertTimeoutMs: Number(query.get('alertTimeoutMs') ?? fiveMinutesMs),
    isFromGrid: query.get('from') === 'grid',
  };
}

/** The address of the calendar, or of one thing in it, with the person, client and theme of this view. */
export function outlookAddress(view: OutlookView, changes: Readonly<Record<string, string>> = {}): string {
  const { person, owner, client, theme } = view;
  const shared = owner === person ? {} : { mailbox: owner.upn };
  const query = new URLSearchParams({
    person: person.upn,
    ...shared,
    client: client.name,
    theme,
    ...changes,
  });
  return `/?${query.toString()}`;
}

/** What makes the address of the same thing again. */
export function openedQuery({ wanted, monday }: OutlookView): Readonly<Record<string, string>> {
  if (wanted === null) return { week: monday };
  if (wanted.kind === 'compose') return { compose: '1' };
  return wanted.kind === 'event' ? { event: wanted.eventId } : { mail: String(wanted.index) };
}
