import type { SentMail } from '../world/SentMail';
import type { World } from '../world/World';
import type { WorldEvent } from '../world/WorldEvent';
import type { WorldPerson } from '../world/WorldPerson';
import { innerBody } from './item/bodyHtml';
import type { Letter } from './item/OpenItem';

function originalOf(world: World, { from, eventId }: SentMail): WorldEvent | undefined {
  const organizer = world.personByUpn(from);
  return organizer && world.mailboxes.get(organizer.id)?.events.get(eventId);
}

/** The event as it stands in the reader's own calendar. */
function copyOf(world: World, reader: WorldPerson, original: WorldEvent | undefined): WorldEvent | null {
  const events = world.mailboxes.get(reader.id)?.events.values() ?? [];
  return [...events].find(({ iCalUId }) => iCalUId === original?.iCalUId) ?? null;
}

/** What the calendar mailed to this person, the oldest first. */
export function invitationsOf(world: World, reader: WorldPerson): readonly Letter[] {
  return world.mail
    .filter(({ to }) => to.toLowerCase() === reader.mail.toLowerCase())
    .map((mail) => {
      const original = originalOf(world, mail);
      const sender = world.personByUpn(mail.from);
      return {
        from: { name: sender?.displayName ?? mail.from, address: mail.from },
        to: [{ name: reader.displayName, address: reader.mail }],
        subject: mail.subject,
        bodyHtml: innerBody(original?.body ?? ''),
        sentAt: mail.sentAt,
        event: copyOf(world, reader, original),
      };
    });
}
