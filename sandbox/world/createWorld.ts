import { exchangeIdFrom, guidFrom } from './deterministicId';
import { calendarGrants, customZoneUpn, workingHoursOf, worldPeople } from './people';
import { seedCalendars } from './seedCalendars';
import { seedSites } from './seedSites';
import { snapshotOf } from './snapshot';
import { leadershipTeam } from './teams';
import type { Mailbox } from './Mailbox';
import type { World, WorldClock } from './World';
import type { WorldPerson } from './WorldPerson';

export type { World } from './World';

export function createWorld({ now }: { now?: string } = {}): World {
  const clock = createClock();
  const people = worldPeople;
  const world: World = {
    ...{
      tenantId: guidFrom('tenant contoso.com'),
      clock,
      people,
      mail: [],
      sites: [],
      mailboxes: new Map(),
      consents: new Map(),
      adminOnlyScopes: new Set(),
      claimsChallenge: null,
      moods: new Set(),
      outlookMoods: [],
    },
    teams: [leadershipTeam(people)],
    personById: (id) => people.find((person) => person.id === id),
    personByUpn: (upn) =>
      people.find((person) => person.upn === upn.toLowerCase()) ??
      people.find((person) => person.mail === upn.toLowerCase()),
    reset: (restartAt = now) => {
      clock.set(restartAt ?? new Date().toISOString());
      refill(world);
    },
    snapshot: () => snapshotOf(world),
  };
  world.reset();
  return world;
}

function createClock(): WorldClock {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    set: (iso) => {
      const ms = Date.parse(iso);
      if (Number.isNaN(ms)) throw new Error(`Not a time in ISO 8601: ${iso}`);
      aheadMs = ms - Date.now();
    },
  };
}

function refill(world: World): void {
  world.mail.length = 0;
  world.consents.clear();
  world.adminOnlyScopes.clear();
  world.claimsChallenge = null;
  world.moods.clear();
  world.outlookMoods = [];
  world.mailboxes.clear();
  for (const person of world.people.filter(({ hasMailbox }) => hasMailbox))
    world.mailboxes.set(person.id, emptyMailbox(person));
  for (const { owner, delegate } of calendarGrants) grantWrite(world, owner, delegate);
  seedCalendars(world);
  seedSites(world);
}

/** The categories that a new mailbox has. */
const usualCategories = [
  ['Blue category', 'Preset7'],
  ['Green category', 'Preset4'],
  ['Orange category', 'Preset1'],
  ['Purple category', 'Preset8'],
  ['Red category', 'Preset0'],
  ['Yellow category', 'Preset3'],
] as const;

function emptyMailbox(owner: WorldPerson): Mailbox {
  return {
    owner,
    calendarId: exchangeIdFrom(`calendar ${owner.id}`),
    events: new Map(),
    grants: new Map(),
    workingHours: workingHoursOf(owner.upn),
    hasCustomZone: owner.upn === customZoneUpn,
    eventsMade: 0,
    transactions: new Map(),
    fresh: new Map(),
    roamingSettings: new Map(),
    masterCategories: new Map(usualCategories),
    freeBusyError: null,
  };
}

function grantWrite(world: World, owner: string, delegate: string): void {
  const [from, to] = [world.personByUpn(owner), world.personByUpn(delegate)];
  if (from && to) world.mailboxes.get(from.id)?.grants.set(to.id, 'write');
}
