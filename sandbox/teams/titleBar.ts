import { avatar } from '../page/avatar';
import { html, type Html } from '../page/html';
import { addressWith, surfaces, themes, type HostView, type Surface } from './hostView';
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

const themeNames = { default: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

const current = (isCurrent: boolean): Html | false => isCurrent && html` aria-current="true"`;

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

const themeMenu = (view: HostView): Html =>
  html`<details class="menu">
    <summary title="Theme">${icon('theme')}<span class="visually-hidden">Theme</span></summary>
    <div class="menu-list">
      ${themes.map(
        (theme) =>
          html`<button type="button" data-theme-choice="${theme}" ${current(theme === view.theme)}>
            ${themeNames[theme]}
          </button>`,
      )}
    </div>
  </details>`;

const personMenu = (view: HostView, people: readonly WorldPerson[]): Html =>
  html`<details class="menu">
    <summary title="${view.person.displayName}, ${view.person.jobTitle}">
      ${avatar(view.person)}<span class="visually-hidden">Switch person</span>
    </summary>
    <div class="menu-list people-list">
      <p>Use Teams as</p>
      ${people.map(
        (person) =>
          html`<a href="${addressWith(view, { person: person.upn })}" ${current(person.id === view.person.id)}
            >${avatar(person)}<span>${person.displayName}<small>${person.jobTitle}</small></span></a
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
      >${surfaceMenu(view)}${themeMenu(view)}${personMenu(view, people)}
    </div>
  </header>`;
