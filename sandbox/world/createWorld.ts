import { exchangeIdFrom, guidFrom } from './deterministicId';
import { calendarGrants, customZoneUpn, worldPeople } from './people';
import { seedCalendars } from './seedCalendars';
import { snapshotOf } from './snapshot';
import { leadershipTeam } from './teams';
import type { Mailbox } from './Mailbox';
import type { SentMail } from './SentMail';
import type { WorldTeam } from './teams';
import type { WorldPerson } from './WorldPerson';

export interface WorldClock {
  /** Milliseconds since 1970. It runs on from where it was set. */
  now(): number;
  set(iso: string): void;
}

/** One tenant in memory: who works there, what stands in their calendars, and what was mailed. */
export interface World {
  readonly tenantId: string;
  readonly clock: WorldClock;
  readonly people: readonly WorldPerson[];
  personById(id: string): WorldPerson | undefined;
  /** Also by mail address; in any case of letters. */
  personByUpn(upn: string): WorldPerson | undefined;
  readonly mail: SentMail[];
  /** By user id. */
  readonly mailboxes: Map<string, Mailbox>;
  readonly teams: readonly WorldTeam[];
  /** By user id: the scopes that the person has agreed to. */
  readonly consents: Map<string, Set<string>>;
  /** Set it to make the next call to Graph ask for a new sign-in with these claims (JSON text). */
  claimsChallenge: string | null;
  reset(now?: string): void;
  snapshot(): unknown;
}

export function createWorld({ now }: { now?: string } = {}): World {
  const clock = createClock();
  const people = worldPeople;
  const world: World = {
    ...{
      tenantId: guidFrom('tenant contoso.com'),
      clock,
      people,
      mail: [],
      mailboxes: new Map(),
      consents: new Map(),
      claimsChallenge: null,
    },
    teams: [leadershipTeam(people)],
    personById: (id) => people.find((person) => person.id === id),
    personByUpn: (upn) => people.find((person) => person.upn === upn.toLowerCase()),
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
  world.claimsChallenge = null;
  world.mailboxes.clear();
  for (const person of world.people) world.mailboxes.set(person.id, emptyMailbox(person));
  for (const { owner, delegate } of calendarGrants) grantWrite(world, owner, delegate);
  seedCalendars(world);
}

function emptyMailbox(owner: WorldPerson): Mailbox {
  const workingHours = {
    startTime: '08:00:00',
    endTime: '17:00:00',
    isCustomZone: owner.upn === customZoneUpn,
  };
  return {
    owner,
    calendarId: exchangeIdFrom(`calendar ${owner.id}`),
    events: new Map(),
    grants: new Map(),
    workingHours,
    eventsMade: 0,
    freeBusyError: null,
  };
}

function grantWrite(world: World, owner: string, delegate: string): void {
  const [from, to] = [world.personByUpn(owner), world.personByUpn(delegate)];
  if (from && to) world.mailboxes.get(from.id)?.grants.set(to.id, 'write');
}
