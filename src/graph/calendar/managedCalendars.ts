import * as v from 'valibot';
import type { Person } from '../../domain/org/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { personFields, personJson, personOf } from '../lookUpPeople';
import { readPages } from '../readPages';
import { sendBatch } from '../sendBatch';
import { grants } from '../scopes';

const calendar = v.object({
  canEdit: v.nullish(v.boolean()),
  owner: v.nullish(v.object({ address: v.nullish(v.string()) })),
});

const people = v.object({ value: v.array(personJson) });

/** The other people in whose calendars the signed-in person may write; whoever the directory does not know is left out. */
export async function managedCalendars(gateway: GraphGateway): Promise<readonly Person[]> {
  const { scopes } = grants.managedCalendars;
  const [me, calendars] = await Promise.all([
    gateway.fetchJson({ method: 'GET', path: `/me${query({ $select: personFields })}` }, personJson, {
      scopes,
    }),
    readPages(
      gateway,
      { method: 'GET', path: `/me/calendars${query({ $select: 'canEdit,owner', $top: 50 })}` },
      calendar,
      { scopes },
    ),
  ]);
  const mine = new Set([me.mail, me.userPrincipalName].map((mail) => mail?.toLowerCase()));
  const owners = calendars.filter(({ canEdit }) => canEdit).map(({ owner }) => owner?.address?.toLowerCase());
  const others = [...new Set(owners)].filter((mail) => mail !== undefined).filter((mail) => !mine.has(mail));
  return peopleWith(gateway, others);
}

/** By address: `/users/{…}` takes a sign-in name, which may be another. */
async function peopleWith(gateway: GraphGateway, mails: readonly string[]): Promise<readonly Person[]> {
  const requests = mails.map((mail) => {
    const $filter = `mail eq '${mail.replaceAll("'", "''")}'`;
    return { method: 'GET', path: `/users${query({ $filter, $select: personFields })}` } as const;
  });
  const outcomes = await sendBatch(gateway, requests, { scopes: grants.peopleSearch.scopes, atOnce: 20 });
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'failed') return [];
    const { value } = checked(people, outcome.answer.body);
    return value.map(personOf).filter((person) => person !== null);
  });
}
