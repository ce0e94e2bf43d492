import type { Scene } from './scene';
import { html, type Html } from '../page/html';
import { addressWith } from './hostView';
import { icon } from '../page/icons';
import { themeMenu } from '../page/menus';

const places = [
  ['activity', 'Activity'],
  ['chat', 'Chat'],
  ['people', 'Teams'],
  ['calendar', 'Calendar'],
  ['more', 'More'],
] as const;

/** Teams on a phone: one thing at a time, 360 pixels wide. */
export const phoneLayout = ({ view, frame }: Scene): Html =>
  html`<div class="phone">
    <header>
      <a href="${addressWith(view, { phone: null })}" title="Back to the desktop"
        >${icon('back')}<span class="visually-hidden">Back to the desktop</span></a
      >
      <h1>
        ${view.surface === 'config' ? 'Add a tab' : 'Tandem'}<small
          >${view.team.displayName} · ${view.channel.displayName}</small
        >
      </h1>
      ${themeMenu(view.theme)}
    </header>
    <div class="content">${frame}</div>
    <nav aria-label="Apps">
      ${places.map(([picture, label]) => html`<span${label === 'Teams' && html` class="here"`}>${icon(picture)}${label}</span>`)}
    </nav>
  </div>`;
