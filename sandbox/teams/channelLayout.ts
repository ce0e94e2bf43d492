import type { Scene } from './scene';
import { html, type Html } from '../page/html';
import { addressWith, type HostView } from './hostView';
import { icon, tandemMark } from '../page/icons';
import type { WorldChannel } from '../world/teams';

const channelLink = (view: HostView, channel: WorldChannel): Html => {
  const isPrivate = channel.membershipType === 'private';
  const href = addressWith(view, {
    surface: isPrivate ? 'private' : 'channel',
    channel: channel.id,
    tab: null,
  });
  return html`<li>
    <a href="${href}" ${channel.id === view.channel.id && html` aria-current="page"`}
      >${channel.displayName}${isPrivate && icon('lock')}</a
    >
  </li>`;
};

const teamList = (view: HostView): Html =>
  html`<nav class="team-list" aria-label="Teams and channels">
    <h1>Teams</h1>
    <p class="team-name">
      <span class="team-mark">${view.team.displayName.slice(0, 1)}</span>${view.team.displayName}
    </p>
    <ul>
      ${view.team.channels.filter(({ membershipType, memberIds }) => membershipType === 'standard' || memberIds.includes(view.person.id)).map((channel) => channelLink(view, channel))}
    </ul>
  </nav>`;

function tabStrip({ view, tabs }: Scene): Html {
  const tab = (id: string, name: string): Html =>
    html`<a
      href="${addressWith(view, { tab: id, surface: null, channel: view.channel.id, subEntity: null })}"
      ${id === view.tab && html` aria-current="page"`}
      >${name}</a
    >`;
  return html`<nav class="tab-strip" aria-label="Tabs">
    ${tab('posts', 'Posts')}${tab('files', 'Files')}${tabs.map(({ id, name }) => tab(id, name))}
    <a
      class="add-tab"
      href="${addressWith(view, { surface: 'config', channel: view.channel.id })}"
      title="Add a tab"
      >${icon('plus')}<span class="visually-hidden">Add a tab</span></a
    >
  </nav>`;
}

const emptyTab = html`<div class="empty"><p>The sandbox does not play this tab.</p></div>`;

const configuration = (view: HostView, frame: Html | null): Html =>
  html`<dialog open class="configuration" aria-labelledby="configuration-title">
    <header>
      ${tandemMark}
      <h2 id="configuration-title">Tandem</h2>
      <a href="${addressWith(view, { surface: null })}" title="Close"
        >${icon('close')}<span class="visually-hidden">Close</span></a
      >
    </header>
    ${frame}
    <footer>
      <p id="configuration-problem" role="alert"></p>
      <a class="button" href="${addressWith(view, { surface: null })}">Cancel</a
      ><button type="button" id="save-tab" class="button primary" disabled>Save</button>
    </footer>
  </dialog>`;

/** The leadership team, one of its channels, and the tab that is open there. */
export function channelLayout(scene: Scene): Html {
  const { view, frame } = scene;
  const isConfiguring = view.surface === 'config';
  return html`${teamList(view)}
    <main class="channel">
      <header class="channel-header">
        <span class="team-mark">${view.team.displayName.slice(0, 1)}</span>
        <h2>${view.channel.displayName}</h2>
        ${tabStrip(scene)}
      </header>
      <div class="content">${isConfiguring ? emptyTab : (frame ?? emptyTab)}</div>
    </main>
    ${isConfiguring && html`<div class="veil">${configuration(view, frame)}</div>`}`;
}
