import { readableText } from '../../domain/text/readableText';
import * as v from 'valibot';
import type { AccessTokens, Interaction } from '../../application/ports/AccessTokens';
import type { SharePointSite } from '../../application/ports/Host';
import { FailureError, type Failure } from '../../application/ports/Failure';
import {
  noVersions,
  type Lists,
  type ListsSite,
  type ProvisionStep,
  type RecordPage,
  type RowVersion,
  type StoredRow,
} from '../../application/ports/Lists';
import { listSchema, type ListName } from '../../domain/workspace/listSchema';
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
import { existingRows, itemsPage, readLists, rereadRows, storedRowsOf } from './readLists';
import { anyColumn } from './listTables';
import { itemPath, itemsPath } from './sitePaths';
import { siteScopes, type SiteAccess, type SitesPermission } from './siteScopes';
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
export function graphLists(
  gateway: GraphGateway,
  { tokens, permission, site: channel }: ListsSettings,
): Lists {
  const scopes = siteScopes(tokens, permission);
  return {
    channelSite: async (interaction) =>
      channel === null ? null : siteOfChannel(gateway, channel, await scopes.reading(interaction)),
    sites: async (interaction = 'interactive') =>
      sitesOfTeams(gateway, await scopes.reading(interaction), interaction),
    read: async (site, interaction, known) =>
      readLists(gateway, site, await scopes.reading(interaction), known),
    planProvision: async (site, rows) => {
      const access = await scopes.reading('interactive');
      const stored = await existingRows(gateway, site, access);
      return planLists(gateway, site, access, { rows, stored });
    },
    provision: (site, steps) => made(steps, (step) => makeStep(gateway, site, step, scopes.making)),
    write: (site, changes) => writeRows(gateway, site, changes, scopes.writing),
    claim: (site, change, ids) => claimRow(gateway, site, { change, ids }, scopes.writing),
    reread: async (site, rows, interaction) =>
      rereadRows(gateway, site, await scopes.reading(interaction), rows),
    history: async (site, row) => historyOf(gateway, site, row, await scopes.reading('silent')),
    recordPage: async (site, cursor, interaction) =>
      recordPage(gateway, site, cursor, await scopes.reading(interaction)),
  };
}

async function siteOfChannel(
  gateway: GraphGateway,
  reported: SharePointSite,
  access: SiteAccess,
): Promise<ListsSite | null> {
  const found = await channelSite(gateway, reported, access);
  return found === null ? null : siteAt(gateway, found, access);
}

async function siteAt(
  gateway: GraphGateway,
  { hostname, path }: SharePointSite,
  access: SiteAccess,
): Promise<ListsSite> {
  const address = `/sites/${hostname}:${encodeURI(path)}${siteFields}`;
  return siteOf(await gateway.fetchJson({ method: 'GET', path: address }, siteJson, access));
}

function siteOf({ id, displayName, webUrl }: v.InferOutput<typeof siteJson>): ListsSite {
  return { siteId: id, title: readableText(displayName ?? webUrl), webUrl };
}

/** A team whose site the person may not open is none to choose. */
async function sitesOfTeams(
  gateway: GraphGateway,
  access: SiteAccess,
  interaction: Interaction,
): Promise<readonly ListsSite[]> {
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
    outcome.kind === 'done' ? [siteOf(checked(siteJson, outcome.answer.body))] : [],
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

async function historyOf<List extends ListName>(
  gateway: GraphGateway,
  site: ListsSite,
  row: StoredRow<List>,
  access: SiteAccess,
): Promise<readonly RowVersion<List>[]> {
  const path = `${itemPath(site, row.list, row.itemId)}/versions${query({ $expand: 'fields' })}`;
  const versions = await readPages(gateway, { method: 'GET', path }, versionJson, access);
  if (versions.length <= 1 && versionIn(row.etag) > 1) throw new FailureError(keepsNoVersions());
  return versions.map((version) => ({
    fields: fieldsIn<List>(row.list, version.fields),
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
  site: ListsSite,
  cursor: string | null,
  access: SiteAccess,
): Promise<RecordPage> {
  const newestFirst = {
    $orderby: `fields/${listSchema.record.fields.on.column} desc`,
    $top: recordRowsPerPage,
  };
  const path = cursor ?? itemsPath(site, 'record', newestFirst);
  const page = await gateway.fetchJson({ method: 'GET', path, headers: anyColumn }, itemsPage, access);
  const rows = await storedRowsOf('record', page.value, gateway.dependencies);
  return { rows, cursor: pathOf(page['@odata.nextLink']) };
}
