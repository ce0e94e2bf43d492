import { collectionReply, contextOf } from './collections';
import { findPerson } from './findPerson';
import { GraphError, badRequest, privilegesMissing, resourceNotFound } from './GraphError';
import { filterPaths, matchesFilter } from './matchFilter';
import { parseFilter } from './odataFilter';
import { matchesSearch, parseSearch } from './userSearch';
import { readQuery } from './queryOptions';
import { basicUserProperties, userType } from './resourceTypes';
import { project, requireProperty, selectedNames } from './selectProperties';
import type { WorldPerson } from '../world/WorldPerson';
import type { Caller } from './Caller';
import type { GraphApp, GraphContext } from './GraphContext';
import type { QueryOptions } from './queryOptions';
import type { Resource } from './selectProperties';

const pages = { pageSize: 100, largestPage: 999, by: '$skiptoken' } as const;

export function servePeople(app: GraphApp): void {
  app.get('/v1.0/me', (c) => {
    const me = c.env.world.personById(c.env.caller.userId);
    if (!me) throw resourceNotFound(c.env.caller.userId);
    return c.json(onePerson(c, me));
  });
  app.get('/v1.0/users', (c) => c.json(manyPeople(c)));
  app.get('/v1.0/users/:user', (c) => c.json(onePerson(c, requirePerson(c))));
  app.get('/v1.0/me/manager', (c) => c.json(managerOf(c, c.env.world.personById(c.env.caller.userId))));
  app.get('/v1.0/users/:user/manager', (c) => c.json(managerOf(c, requirePerson(c))));
}

/** The person in the path, by id or user principal name; 404 where there is none. */
export function requirePerson(c: GraphContext): WorldPerson {
  const key = decodeURIComponent(c.req.param('user') ?? '');
  const person = findPerson(c.env.world, key);
  if (!person) throw resourceNotFound(key);
  return person;
}

function onePerson(c: GraphContext, person: WorldPerson): Resource {
  const isOthers = person.id !== c.env.caller.userId;
  if (isOthers && !seesBasics(c.env.caller)) throw privilegesMissing();
  const { $select } = readQuery(c, ['$select']);
  return {
    ...contextOf(c),
    ...project(userResource(person, c.env.caller), selectedNames(userType, $select)),
  };
}

function managerOf(c: GraphContext, person: WorldPerson | undefined): Resource {
  const { $select } = readQuery(c, ['$select']);
  const manager = c.env.world.personById(person?.managerId ?? '');
  if (!manager) throw resourceNotFound('manager');
  const annotation = { '@odata.type': '#microsoft.graph.user' };
  return {
    ...contextOf(c),
    ...annotation,
    ...project(userResource(manager, c.env.caller), selectedNames(userType, $select)),
  };
}

function manyPeople(c: GraphContext): Resource {
  const options = readQuery(c, ['$select', '$filter', '$search', '$top', '$skiptoken', '$count', '$orderby']);
  requireConsistencyLevel(c, options);
  const names = selectedNames(userType, options.$select);
  const found = c.env.world.people.map((person) => ({
    whole: wholeUser(person),
    seen: userResource(person, c.env.caller),
  }));
  const wanted = found.filter(({ whole }) => isWanted(whole, c.env.caller, options));
  wanted.sort((a, b) => orderOf(options, a.whole).localeCompare(orderOf(options, b.whole)));
  return collectionReply(
    c,
    wanted.map(({ seen }) => project(seen, names)),
    options,
    pages,
  );
}

function requireConsistencyLevel(
  c: GraphContext,
  { $search, $count, $filter, $orderby }: QueryOptions,
): void {
  const isAdvanced =
    $search !== undefined || $count !== undefined || ($filter !== undefined && $orderby !== undefined);
  if (!isAdvanced || c.req.header('ConsistencyLevel')?.toLowerCase() === 'eventual') return;
  const message =
    "Request with this query only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'.";
  throw new GraphError(400, 'Request_UnsupportedQuery', message);
}

function orderOf({ $orderby }: QueryOptions, user: Resource): string {
  if ($orderby === undefined) return '';
  if (!/^(displayName|userPrincipalName)( asc)?$/.test($orderby))
    throw badRequest(`$orderby is not supported on '${$orderby}'.`);
  return String(user[$orderby.split(' ')[0] ?? '']);
}

function isWanted(user: Resource, caller: Caller, { $filter, $search }: QueryOptions): boolean {
  const filter = $filter === undefined ? null : parseFilter($filter);
  const search = $search === undefined ? null : parseSearch($search);
  for (const name of [...(filter ? filterPaths(filter) : []), ...(search?.properties ?? [])])
    requireSearchable(name, caller);
  return (filter === null || matchesFilter(filter, user)) && (search === null || matchesSearch(search, user));
}

function requireSearchable(name: string, caller: Caller): void {
  requireProperty(userType, name);
  if (!seesAll(caller) && !basicUserProperties.includes(name)) throw privilegesMissing();
}

const seesAll = ({ scopes }: Caller): boolean => scopes.includes('User.Read.All');
const seesBasics = ({ scopes }: Caller): boolean =>
  scopes.includes('User.ReadBasic.All') || scopes.includes('User.Read.All');

/** What the caller may not see of others is null, not refused. */
function userResource(person: WorldPerson, caller: Caller): Resource {
  const whole = wholeUser(person);
  if (person.id === caller.userId || seesAll(caller)) return whole;
  const hidden = (name: string, value: unknown): unknown =>
    basicUserProperties.includes(name) ? value : Array.isArray(value) ? [] : null;
  return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, hidden(name, value)]));
}

function wholeUser(person: WorldPerson): Resource {
  const {
    id,
    displayName,
    givenName,
    surname,
    jobTitle,
    mail,
    officeLocation,
    department,
    accountEnabled,
    upn,
    userType,
  } = person;
  return {
    ...{
      id,
      businessPhones: [],
      displayName,
      givenName,
      jobTitle,
      mail,
      mobilePhone: null,
      officeLocation,
      preferredLanguage: 'en-US',
    },
    ...{
      surname,
      userPrincipalName: upn,
      accountEnabled,
      department,
      companyName: 'Contoso',
      userType,
    },
    mailNickname: upn.split('@')[0],
  };
}
