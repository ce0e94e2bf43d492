import type { Scene } from './scene';
import { html, type Html } from '../page/html';
import { tandemMark } from '../page/icons';

/** The app as a person has it for themselves, outside of any team. */
export const personalLayout = ({ frame }: Scene): Html =>
  html`<main class="channel">
    <header class="channel-header">
      ${tandemMark}
      <h2>Tandem</h2>
      <nav class="tab-strip" aria-label="Tabs">
        <a aria-current="page" href="#">Home</a><span>About</span>
      </nav>
    </header>
    <div class="content">${frame}</div>
  </main>`;
