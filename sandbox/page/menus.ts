import type { WorldPerson } from '../world/WorldPerson';
import { avatar } from './avatar';
import { html, type Html } from './html';
import { icon } from './icons';
import { themeNames, themes, type Theme } from './viewQuery';

interface PersonMenu {
  readonly person: WorldPerson;
  readonly people: readonly WorldPerson[];
  readonly product: string;
  readonly addressOf: (upn: string) => string;
}

export const current = (isCurrent: boolean): Html | false => isCurrent && html` aria-current="true"`;

/** The list of themes; the page's script switches. */
export const themeMenu = (chosen: Theme): Html =>
  html`<details class="menu">
    <summary title="Theme">${icon('theme')}<span class="visually-hidden">Theme</span></summary>
    <div class="menu-list">
      ${themes.map(
        (theme) =>
          html`<button type="button" data-theme-choice="${theme}" ${current(theme === chosen)}>
            ${themeNames[theme]}
          </button>`,
      )}
    </div>
  </details>`;

/** The list of everybody whose window it could be. */
export const personMenu = ({ person: chosen, people, product, addressOf }: PersonMenu): Html =>
  html`<details class="menu">
    <summary title="${chosen.displayName}, ${chosen.jobTitle}">
      ${avatar(chosen)}<span class="visually-hidden">Switch person</span>
    </summary>
    <div class="menu-list people-list">
      <p>Use ${product} as</p>
      ${people.map(
        (person) =>
          html`<a href="${addressOf(person.upn)}" ${current(person.id === chosen.id)}
            >${avatar(person)}<span>${person.displayName}<small>${person.jobTitle}</small></span></a
          >`,
      )}
    </div>
  </details>`;
