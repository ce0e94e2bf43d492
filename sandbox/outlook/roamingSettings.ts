import type { Mailbox } from '../world/Mailbox';
import type { OpenItem } from './item/OpenItem';
import { hasMood } from './moodsOf';

type Settings = Readonly<Record<string, string>>;

/** They belong to whoever is signed in, in whatever calendar they work. */
function ownMailbox({ world, person, mailbox }: OpenItem): Mailbox {
  return world.mailboxes.get(person.id) ?? mailbox;
}

const ofClient = ({ client }: OpenItem): string => `${client.addInId} ${client.name}`;

/** Keeps the add-in's settings, under its id and as this client will remember them. */
export function keepSettings(item: OpenItem, settings: Settings): void {
  const { roamingSettings } = ownMailbox(item);
  roamingSettings.set(item.client.addInId, settings);
  roamingSettings.set(ofClient(item), settings);
}

/** What the add-in finds in this client: the newest, or where clients are slow to tell each other, this one's own. */
export function settingsOf(item: OpenItem): Settings {
  const { roamingSettings } = ownMailbox(item);
  return roamingSettings.get(hasMood(item, 'staleSettings') ? ofClient(item) : item.client.addInId) ?? {};
}
