import { pathOfSite } from '../world/sitePlace';
import { html, pageResponse, type Html } from '../page/html';
import { readHostView, type HostView } from './hostView';
import type { World } from '../world/createWorld';
import type { WorldColumn, WorldItem, WorldList, WorldSite } from '../world/WorldSite';

const mostRows = 500;

/** A site's lists at "/sites/leadership", one list's rows at "/sites/leadership/Lists/Decisions", as `?person=` sees them. */
export function sharePointPage(world: World, url: URL): Response {
  const view = readHostView(world, url.searchParams);
  const [, , siteName = '', , listName] = url.pathname.split('/').map(decodeURIComponent);
  const site = world.sites.find((each) => pathOfSite(each) === `/sites/${siteName}`);
  if (site === undefined) return sorry('There is no such site', 404);
  if ((site.roles.get(view.person.id) ?? 'none') === 'none')
    return sorry('You need permission for this site', 403);
  if (listName === undefined) return sharePoint(view, site.displayName, listLinks(site, view));
  const list = [...site.lists.values()].find(({ name }) => name === listName);
  return list === undefined
    ? sorry('There is no such list', 404)
    : sharePoint(view, list.displayName, listTable(world, list), pathOfSite(site));
}

const sorry = (title: string, status: number): Response =>
  pageResponse(
    { host: 'teams', title, bodyClass: 'plain', body: html`<main class="sheet"><h1>${title}</h1></main>` },
    status,
  );

function sharePoint(view: HostView, title: string, content: Html, parent?: string): Response {
  const back = parent === undefined ? null : addressOf(parent, view);
  const body = html`<header class="calendar-bar">
      <h1>${title}</h1>
      ${back !== null && html`<a class="button" href="${back}">All lists</a>`}
    </header>
    <main>${content}</main>`;
  return pageResponse({
    host: 'teams',
    title: `${title} in SharePoint`,
    bodyClass: 'share-point',
    theme: view.theme,
    body,
  });
}

const addressOf = (path: string, { person, theme }: HostView): string =>
  `${path}?${new URLSearchParams({ person: person.upn, theme }).toString()}`;

const listLinks = ({ lists }: WorldSite, view: HostView): Html => {
  const rows = [...lists.values()].filter(({ hidden, template }) => !hidden && template === 'genericList');
  if (rows.length === 0) return html`<p>This site has no lists yet.</p>`;
  return html`<ul>
    ${rows.map(
      ({ displayName, webUrl, items }) =>
        html`<li>
          <a href="${addressOf(new URL(webUrl).pathname, view)}">${displayName}</a>, ${items.size} rows
        </li>`,
    )}
  </ul>`;
};

function listTable(world: World, list: WorldList): Html {
  const columns = list.columns.filter(
    ({ name, hidden, isDeletable }) => name === 'Title' || (isDeletable && !hidden),
  );
  const rows = [...list.items.values()].slice(0, mostRows);
  const count =
    rows.length < list.items.size ? `The first ${mostRows} of ${list.items.size}` : list.items.size;
  return html`<div class="list-scroll" tabindex="0" role="region" aria-label="Rows">
    <table>
      <caption>
        ${count} rows
      </caption>
      <thead>
        <tr>
          ${[...columns.map(({ displayName }) => displayName), 'Modified', 'Modified by', 'Version'].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((item) => listRow(world, columns, item))}
      </tbody>
    </table>
  </div>`;
}

function listRow(world: World, columns: readonly WorldColumn[], { versions: [newest] }: WorldItem): Html {
  const by = world.personById(newest.modifiedBy)?.displayName ?? '';
  const values = columns.map(({ name }) => String(newest.fields[name] ?? ''));
  const all = [...values, newest.modifiedAt.replace('T', ' ').slice(0, 16), by, `${newest.number}.0`];
  return html`<tr>
    ${all.map((value) => html`<td title="${value}">${value}</td>`)}
  </tr>`;
}
