import { readableText } from '../../domain/text/readableText';
import * as v from 'valibot';
import type { AccessTokens, Interaction } from '../../application/ports/AccessTokens';
import type { SharePointSite } from '../../application/ports/Host';
import { FailureError, type Failure } from '../../application/ports/Failure';
import {
  noVersions,
  type Lists,
  type Place,
  type ProvisionStep,
  type RecordPage,
  type StoredRow,
} from '../../application/ports/Lists';
import { notSendable } from '../failureOfResponse';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { pathOf, readPages } from '../readPages';
import { grants } from '../scopes';
import { sendBatch } from '../sendBatch';
import { channelSite } from './channelSite';
import { claimRow } from './claimRow';
import { fieldsIn } from './fieldsJson';
import { changedByOf, versionJson } from './itemJson';
import { makeStep, planLists } from './provisionLists';
import { existingRows, itemsPage, readLists, rereadRows } from './readLists';
import { anyColumn } from './listTables';
import { itemPath, itemsPath } from './sitePaths';
import { siteScopes, type SiteAccess, type SitesPermission } from './siteScopes';
import { storedRowsOf } from './storedRowsOf';
import { writeRows } from './writeRows';

const siteJson = v.object({ id: v.string(), displayName: v.nullish(v.string()), webUrl: v.string() });
const siteFields = query({ $select: 'id,displayName,webUrl' });
const teamJson = v.object({ id: v.string() });

/** Small enough to be read and drawn between two frames. */
const recordRowsPerPage = 500;

export interface ListsSettings {
  readonly tokens: AccessTokens;
  readonly permission: SitesPermission;
  /** The site of the channel around us. */
  readonly site: SharePointSite | null;
}

/** The workspace in Microsoft Lists. */
export function graphLists(gateway: GraphGateway, { tokens, permission, site }: ListsSettings): Lists {
  const scopes = siteScopes(tokens, permission);
  return {
    placeHere: async (interaction) =>
      site === null ? null : placeOfChannel(gateway, site, await scopes.reading(interaction)),
    places: async (interaction = 'interactive') =>
      placesOfTeams(gateway, await scopes.reading(interaction), interaction),
    read: async (place, interaction, known) =>
      readLists(gateway, place, await scopes.reading(interaction), known),
    planProvision: async (place, rows) => {
      const access = await scopes.reading('interactive');
      const stored = await existingRows(gateway, place, access);
      return planLists(gateway, place, access, { rows, stored });
    },
    provision: (place, steps) => made(steps, (step) => makeStep(gateway, place, step, scopes.making)),
    write: (place, changes) => writeRows(gateway, place, changes, scopes.writing),
    claim: (place, change, ids) => claimRow(gateway, place, { change, ids }, scopes.writing),
    reread: async (place, rows, interaction) =>
      rereadRows(gateway, place, await scopes.reading(interaction), rows),
    history: async (place, row) => historyOf(gateway, place, row, await scopes.reading('silent')),
    recordPage: async (place, cursor, interaction) =>
      recordPage(gateway, place, cursor, await scopes.reading(interaction)),
  };
}

async function placeOfChannel(
  gateway: GraphGateway,
  reported: SharePointSite,
  access: SiteAccess,
): Promise<Place | null> {
  const site = await channelSite(gateway, reported, access);
  return site === null ? null : placeAt(gateway, site, access);
}

async function placeAt(
  gateway: GraphGateway,
  { hostname, path }: SharePointSite,
  access: SiteAccess,
): Promise<Place> {
  const address = `/sites/${hostname}:${encodeURI(path)}${siteFields}`;
  return placeOf(await gateway.read({ method: 'GET', path: address }, siteJson, access));
}

function placeOf({ id, displayName, webUrl }: v.InferOutput<typeof siteJson>): Place {
  return { siteId: id, title: readableText(displayName ?? webUrl), webUrl };
}

/** A team whose site the person may not open is none to choose. */
async function placesOfTeams(
  gateway: GraphGateway,
  access: SiteAccess,
  interaction: Interaction,
): Promise<readonly Place[]> {
  const request = { method: 'GET', path: '/me/joinedTeams' } as const;
  const teams = await readPages(gateway, request, teamJson, {
    scopes: grants.teamSites.scopes,
    interaction,
  });
  const outcomes = await sendBatch(
    gateway,
    teams.map(({ id }) => ({ method: 'GET', path: `/groups/${id}/sites/root${siteFields}` })),
    { ...access, atOnce: 20 },
  );
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'done' ? [placeOf(checked(siteJson, outcome.answer.body))] : [],
  );
}

async function* made(
  steps: readonly ProvisionStep[],
  make: (step: ProvisionStep) => Promise<void>,
): AsyncIterable<ProvisionStep> {
  for (const step of steps) {
    await make(step);
    yield step;
  }
}

async function historyOf(gateway: GraphGateway, place: Place, row: StoredRow, access: SiteAccess) {
  const path = `${itemPath(place, row.list, row.itemId)}/versions${query({ $expand: 'fields' })}`;
  const versions = await readPages(gateway, { method: 'GET', path }, versionJson, access);
  if (versions.length <= 1 && versionIn(row.etag) > 1) throw new FailureError(keepsNoVersions());
  return versions.map((version) => ({
    fields: fieldsIn(row.list, version.fields),
    changedAt: Date.parse(version.lastModifiedDateTime),
    changedBy: changedByOf(version),
  }));
}

/** "guid,3" in quotation marks; one where it is written otherwise. */
const versionIn = (etag: string): number => Number(/,(\d+)"?$/.exec(etag)?.[1] ?? 1);

function keepsNoVersions(): Failure {
  return { ...notSendable('The list keeps no versions of its rows.'), code: noVersions };
}

async function recordPage(
  gateway: GraphGateway,
  place: Place,
  cursor: string | null,
  access: SiteAccess,
): Promise<RecordPage> {
  const newestFirst = { $orderby: 'fields/TandemOn desc', $top: recordRowsPerPage };
  const path = cursor ?? itemsPath(place, 'record', newestFirst);
  const page = await gateway.read({ method: 'GET', path, headers: anyColumn }, itemsPage, access);
  const rows = await storedRowsOf('record', page.value, gateway.dependencies);
  return { rows, cursor: pathOf(page['@odata.nextLink']) };
}
