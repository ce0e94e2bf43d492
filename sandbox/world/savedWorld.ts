import type { Mailbox } from './Mailbox';
import type { World } from './World';

type State = Pick<
  World,
  | 'mail'
  | 'sites'
  | 'mailboxes'
  | 'consents'
  | 'adminOnlyScopes'
  | 'claimsChallenge'
  | 'moods'
  | 'outlookMoods'
>;

const stateOf = (world: State): State =>
  structuredClone({
    mail: world.mail,
    sites: world.sites,
    mailboxes: world.mailboxes,
    consents: world.consents,
    adminOnlyScopes: world.adminOnlyScopes,
    claimsChallenge: world.claimsChallenge,
    moods: world.moods,
    outlookMoods: world.outlookMoods,
  });

/** Keeps the world as it stands; what it answers puts that back, as often as it is called. The clock begins again where it was. */
export function saveWorld(world: World): () => void {
  const saved = stateOf(world);
  const now = new Date(world.clock.now()).toISOString();
  return () => {
    const state = stateOf(saved);
    world.clock.set(now);
    world.claimsChallenge = state.claimsChallenge;
    world.outlookMoods = state.outlookMoods;
    world.mail.splice(0, Infinity, ...state.mail);
    world.sites.splice(0, Infinity, ...state.sites);
    refillMap(world.consents, state.consents);
    refillMap(world.mailboxes, withOwners(world, state.mailboxes));
    refillSet(world.adminOnlyScopes, state.adminOnlyScopes);
    refillSet(world.moods, state.moods);
  };
}

/** People are the same objects everywhere. */
const withOwners = (world: World, mailboxes: ReadonlyMap<string, Mailbox>): ReadonlyMap<string, Mailbox> =>
  new Map(
    [...mailboxes].map(([id, mailbox]) => [id, { ...mailbox, owner: world.personById(id) ?? mailbox.owner }]),
  );

function refillMap<Key, Value>(map: Map<Key, Value>, entries: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function refillSet<Value>(set: Set<Value>, values: ReadonlySet<Value>): void {
  set.clear();
  for (const value of values) set.add(value);
}
