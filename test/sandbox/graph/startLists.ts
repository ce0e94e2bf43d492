import { startGraph } from './startGraph';
import type { SiteRole, WorldList, WorldSite } from '../../../sandbox/world/WorldSite';
import type { CallOptions, TestGraph } from './startGraph';

type Json = Readonly<Record<string, unknown>>;

export interface TestLists extends TestGraph {
  readonly site: WorldSite;
  /** The path of the leadership team's site. */
  readonly root: string;
  setRole(name: string, role: SiteRole, site?: WorldSite): void;
  /** Makes a list of decisions, and returns its path. */
  makeList(more?: Json): Promise<string>;
  addRow(list: string, fields?: Json, options?: CallOptions): Promise<ItemJson>;
  theList(title?: string): WorldList;
}

export interface ItemJson {
  readonly id: string;
  readonly eTag: string;
  readonly '@odata.etag': string;
  readonly lastModifiedDateTime: string;
  readonly lastModifiedBy: { readonly user: { readonly displayName: string } };
  readonly fields: Json;
}

/** Decisions: a unique indexed key, a state to choose, an unindexed note, a number, a switch, a date, an owner. */
export const decisionColumns: readonly Json[] = [
  { name: 'Key', text: { maxLength: 40 }, indexed: true, enforceUniqueValues: true },
  { name: 'State', choice: { choices: ['open', 'settled'] }, indexed: true, defaultValue: { value: 'open' } },
  { name: 'Note', text: { allowMultipleLines: true } },
  { name: 'Place', text: {} },
  { name: 'Rank', number: { minimum: 0 }, indexed: true },
  { name: 'Retired', boolean: {} },
  { name: 'Due', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Owner', personOrGroup: {} },
  { name: 'Schema', text: {}, hidden: true },
];

export function startLists(): TestLists {
  const graph = startGraph();
  const [site] = graph.world.sites;
  const root = `/sites/${site!.id}`;
  return {
    ...graph,
    ...{ site: site!, root },
    setRole: (name, role, where = site!) =>
      void where.roles.set(graph.world.personByUpn(`${name}@contoso.com`)!.id, role),
    makeList: async (more = {}) => {
      const body = { displayName: 'Decisions', columns: decisionColumns, ...more };
      const answer = await graph.call('POST', `${root}/lists`, { body });
      expect(answer.status).toBe(201);
      return `${root}/lists/${(answer.json as { id: string }).id}`;
    },
    addRow: async (list, fields = { Title: 'Vendors' }, options = {}) => {
      const answer = await graph.call('POST', `${list}/items`, { ...options, body: { fields } });
      expect(answer.status).toBe(201);
      return answer.json;
    },
    theList: (title = 'Decisions') =>
      [...site!.lists.values()].find(({ displayName }) => displayName === title)!,
  };
}
