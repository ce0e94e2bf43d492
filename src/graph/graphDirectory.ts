import * as v from 'valibot';
import type { Directory, SearchOptions } from '../application/ports/Directory';
import type { SharePointSite } from '../application/ports/Host';
import { FailureError } from '../application/ports/Failure';
import type { Person } from '../domain/org/types';
import { accountsOf } from './accountsOf';
import { unreadableAnswer } from './failureOfResponse';
import type { GraphGateway } from './GraphGateway';
import { query } from './GraphRequest';
import { lookUpPeople, personFields, personJson, personOf } from './lookUpPeople';
import { teamMembers } from './teamMembers';
import { grants } from './scopes';

const people = v.object({ value: v.array(personJson) });

/** The organization's people in Entra, through Microsoft Graph. */
export function graphDirectory(gateway: GraphGateway, site: SharePointSite | null = null): Directory {
  /** Titles belong to the whole profile: people are found by them once that could be read, as a check of accounts does. */
  let readsTitles = false;
  /** Whoever signed in stays who they are as long as the page is there. */
  let known: Person | null = null;

  const find = async (
    words: string,
    fields: readonly string[],
    { signal, isSetUp = false }: SearchOptions,
  ) => {
    const request = {
      method: 'GET',
      path: searchPath(words, fields),
      headers: { ConsistencyLevel: 'eventual' },
    } as const;
    const { scopes } = grants.peopleSearch;
    const options = { scopes, signal, ...(!isSetUp && { together: scopes }) };
    const { value } = await gateway.fetchJson(request, people, options);
    return value.map(personOf).filter((person) => person !== null);
  };

  return {
    me: async (interaction = 'silent') => {
      if (known !== null) return known;
      const path = `/me${query({ $select: personFields })}`;
      const { scopes } = grants.signedInPerson;
      const options = { scopes, interaction, together: scopes };
      const me = await gateway.fetchJson({ method: 'GET', path }, personJson, options);
      const person = personOf(me);
      if (person === null) throw new FailureError(unreadableAnswer('Your account has no address.', 200));
      return (known = person);
    },
    search: async (text, options = {}) => {
      const words = text.replace(/["\\]/g, ' ').trim();
      if (words === '') return [];
      return find(words, readsTitles ? [...basicFields, 'jobTitle'] : basicFields, options);
    },
    photo: (userId) => photo(gateway, userId),
    lookUp: (ids, interaction = 'silent') => lookUpPeople(gateway, ids, interaction),
    members: () => teamMembers(gateway, site),
    accountsOf: async (ids) => {
      const states = await accountsOf(gateway, ids);
      readsTitles ||= states.some(({ state }) => state !== 'gone');
      return states;
    },
  };
}

const basicFields = ['displayName', 'mail'] as const;

/** Microsoft searches a name word by word, anything else from its beginning. */
function searchPath(words: string, fields: readonly string[]): string {
  const $search = fields.map((field) => `"${field}:${words}"`).join(' OR ');
  return `/users${query({ $search, $select: personFields, $top: 10 })}`;
}

/** Initials stand in for a photo, which is nothing to ask anybody for. */
async function photo(gateway: GraphGateway, userId: string): Promise<string | null> {
  const path = `/users/${encodeURIComponent(userId)}/photos/48x48/$value`;
  try {
    const { scopes } = grants.peopleSearch;
    const response = await gateway.send({ method: 'GET', path }, { scopes, interaction: 'silent' });
    return URL.createObjectURL(await response.blob());
  } catch (caught) {
    if (caught instanceof FailureError && caught.failure.kind === 'notFound') return null;
    throw caught;
  }
}
