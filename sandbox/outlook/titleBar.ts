import { html, type Html } from '../page/html';
import { icon } from '../page/icons';
import { current, personMenu, themeMenu } from '../page/menus';
import type { WorldPerson } from '../world/WorldPerson';
import { clientNames, outlookClients } from './clients';
import { openedQuery, outlookAddress, type OutlookView } from './outlookView';

const clientMenu = (view: OutlookView): Html =>
  html`<details class="menu">
    <summary title="Which Outlook">${icon('more')}<span class="visually-hidden">Which Outlook</span></summary>
    <div class="menu-list">
      <p>Which Outlook</p>
      ${clientNames.map(
        (name) =>
          html`<a
            href="${outlookAddress(view, { ...openedQuery(view), client: name })}"
            ${current(name === view.client.name)}
            >${outlookClients[name].label} (Mailbox ${outlookClients[name].sets.Mailbox ?? ''})</a
          >`,
      )}
    </div>
  </details>`;

/** The bar at the top: a search box for the look of it, and what a tester switches. */
export const titleBar = (view: OutlookView, people: readonly WorldPerson[]): Html =>
  html`<header class="title-bar">
    <span class="product">Outlook <small>sandbox · ${view.client.label}</small></span>
    <span class="search">${icon('search')}Search</span>
    <div class="tools">
      ${clientMenu(view)}${themeMenu(view.theme)}${personMenu({
        person: view.person,
        people,
        product: 'Outlook',
        // Somebody else has other events and other mail: their calendar opens.
        addressOf: (upn) =>
          outlookAddress(view, { ...(view.wanted?.kind === 'compose' && { compose: '1' }), person: upn }),
      })}
    </div>
  </header>`;
