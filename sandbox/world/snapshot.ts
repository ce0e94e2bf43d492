import type { World } from './World';
import type { Mailbox } from './Mailbox';
import type { WorldEvent } from './WorldEvent';
import type { WorldList, WorldSite } from './WorldSite';

/** The world as JSON. Events and rows that came with it and were never touched are only counted. */
export function snapshotOf(world: World): unknown {
  return {
    ...{
      tenantId: world.tenantId,
      now: new Date(world.clock.now()).toISOString(),
      people: world.people,
      teams: world.teams,
      mail: world.mail,
    },
    mailboxes: Object.fromEntries(
      [...world.mailboxes.values()].map((mailbox) => [mailbox.owner.upn, mailboxSnapshot(mailbox)]),
    ),
    sites: Object.fromEntries(world.sites.map((site) => [site.name, siteSnapshot(world, site)])),
    consents: Object.fromEntries([...world.consents].map(([userId, scopes]) => [userId, [...scopes]])),
  };
}

function mailboxSnapshot({ calendarId, events, grants }: Mailbox): unknown {
  const all = [...events.values()];
  const touched = all.filter(({ seeded }) => !seeded);
  return {
    calendarId,
    grants: Object.fromEntries(grants),
    seededEvents: all.length - touched.length,
    events: touched.map(eventSnapshot),
  };
}

function eventSnapshot(event: WorldEvent): unknown {
  return {
    ...event,
    exceptions: Object.fromEntries(event.exceptions),
    cancelledDates: [...event.cancelledDates],
    extendedProperties: Object.fromEntries(event.extendedProperties),
  };
}

function siteSnapshot(world: World, { id, webUrl, roles, appRole, lists }: WorldSite): unknown {
  const named = [...roles].map(([userId, role]) => [world.personById(userId)?.upn ?? userId, role] as const);
  return {
    id,
    webUrl,
    roles: Object.fromEntries(named),
    appRole,
    lists: [...lists.values()].map(listSnapshot),
  };
}

/** Only the columns that were added, and only the rows that the program wrote. */
function listSnapshot({ columns, items, ...list }: WorldList): unknown {
  const all = [...items.values()];
  const touched = all.filter(({ seeded }) => !seeded);
  return {
    ...list,
    columns: columns.filter(({ isDeletable }) => isDeletable),
    seededItems: all.length - touched.length,
    items: touched,
  };
}
