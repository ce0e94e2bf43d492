import type { World } from './World';
import type { Mailbox } from './Mailbox';
import type { WorldEvent } from './WorldEvent';

/** The world as JSON. Events that came with it and were never touched are only counted. */
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
    consents: Object.fromEntries([...world.consents].map(([userId, scopes]) => [userId, [...scopes]])),
  };
}

function mailboxSnapshot({ calendarId, events, grants, roamingSettings }: Mailbox): unknown {
  const all = [...events.values()];
  const touched = all.filter(({ seeded }) => !seeded);
  return {
    calendarId,
    grants: Object.fromEntries(grants),
    roamingSettings: Object.fromEntries(roamingSettings),
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
