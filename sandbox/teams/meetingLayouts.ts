import { avatar } from '../page/avatar';
import type { Scene } from './scene';
import { html, type Html } from '../page/html';
import { addressWith } from './hostView';
import { icon, tandemMark } from '../page/icons';

const meetingName = 'AI Governance Council';

/** A meeting opened from the calendar, before or after it takes place. */
export const meetingDetailsLayout = ({ frame }: Scene): Html =>
  html`<main class="channel">
    <header class="channel-header">
      ${icon('calendar')}
      <h2>${meetingName}</h2>
      <nav class="tab-strip" aria-label="Tabs">
        <span>Chat</span><span>Details</span><a aria-current="page" href="#">Tandem</a>
      </nav>
    </header>
    <div class="content">${frame}</div>
  </main>`;

/** A meeting that runs, with the app at its side. */
export const sidePanelLayout = ({ view, people, frame }: Scene): Html =>
  html`<div class="meeting">
    <header>
      <h1>${meetingName}</h1>
      <a href="${addressWith(view, { surface: 'meetingDetails' })}">Leave</a>
    </header>
    <div class="gallery">
      ${people.slice(0, 4).map(
        (person) =>
          html`<figure>
            ${avatar(person)}
            <figcaption>${person.displayName}</figcaption>
          </figure>`,
      )}
    </div>
    <aside class="side-panel" aria-label="Tandem">
      <header>
        ${tandemMark}
        <h2>Tandem</h2>
      </header>
      ${frame}
    </aside>
  </div>`;
