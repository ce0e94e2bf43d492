import { html, type Html } from '../page/html';
import { current, personMenu, themeMenu } from '../page/menus';
import { addressWith, surfaces, type HostView, type Surface } from './hostView';
import { icon } from '../page/icons';
import type { WorldPerson } from '../world/WorldPerson';

const surfaceNames: Readonly<Record<Surface, string>> = {
  channel: 'Channel tab',
  personal: 'Personal app',
  private: 'Private channel',
  config: 'Add a tab',
  meetingDetails: 'Meeting details',
  sidePanel: 'Meeting side panel',
};

const surfaceMenu = (view: HostView): Html =>
  html`<details class="menu">
    <summary title="Where the app runs">${icon('more')}<span class="visually-hidden">View</span></summary>
    <div class="menu-list">
      <p>Where the app runs</p>
      ${surfaces.map(
        (surface) =>
          html`<a
            href="${addressWith(view, { surface, tab: null, channel: null })}"
            ${current(surface === view.surface)}
            >${surfaceNames[surface]}</a
          >`,
      )}
    </div>
  </details>`;

/** The bar at the top: a search box for the look of it, and what a tester switches. */
export const titleBar = ({
  view,
  people,
}: {
  readonly view: HostView;
  readonly people: readonly WorldPerson[];
}): Html =>
  html`<header class="title-bar">
    <span class="product">Teams <small>sandbox</small></span>
    <span class="search">${icon('search')}Search</span>
    <div class="tools">
      <a class="tool" href="${addressWith(view, { phone: '1' })}" title="On a phone"
        >${icon('phone')}<span class="visually-hidden">On a phone</span></a
      >${surfaceMenu(view)}${themeMenu(view.theme)}${personMenu({ ...view, people, product: 'Teams', addressOf: (upn) => addressWith(view, { person: upn }) })}
    </div>
  </header>`;
