import { fillPlaceholders } from './contentUrl';
import { embeddedJson, html, pageResponse, type Html } from '../page/html';
import { initializeAnswer } from './hostRuntime';
import type { HostView } from './hostView';
import { legacyContextOf } from './legacyContext';
import { channelLayout } from './channelLayout';
import { meetingDetailsLayout, sidePanelLayout } from './meetingLayouts';
import { personalLayout } from './personalLayout';
import { phoneLayout } from './phoneLayout';
import { firstTab, type PinnedTab } from './pinnedTabs';
import type { Scene } from './scene';
import { titleBar } from './titleBar';
import { rail } from './rail';
import type { WorldPerson } from '../world/WorldPerson';

export interface HostPageOptions {
  readonly view: HostView;
  readonly people: readonly WorldPerson[];
  readonly tabs: readonly PinnedTab[];
  readonly tenantId: string;
  readonly appOrigin: string;
  readonly outlookOrigin: string;
}

const frameOf = (src: string): Html =>
  html`<iframe name="app" title="Tandem" data-src="${src}" allow="clipboard-read; clipboard-write"></iframe>`;

const openTab = ({ view, tabs, appOrigin }: HostPageOptions): PinnedTab | null => {
  if (view.surface === 'config')
    return { ...firstTab(appOrigin), contentUrl: `${appOrigin}/config.html`, entityId: '' };
  if (view.surface === 'channel' || view.surface === 'private')
    return tabs.find(({ id }) => id === view.tab) ?? null;
  return firstTab(appOrigin);
};

function layout(scene: Scene): Html {
  if (scene.view.isPhone) return phoneLayout(scene);
  const { surface } = scene.view;
  if (surface === 'sidePanel') return sidePanelLayout(scene);
  const main =
    surface === 'personal'
      ? personalLayout
      : surface === 'meetingDetails'
        ? meetingDetailsLayout
        : channelLayout;
  return html`${titleBar(scene)}
    <div class="workspace">${rail(scene)}${main(scene)}</div>`;
}

/** The whole Teams window for this view, with what its script needs to answer the app. */
export function hostPage(options: HostPageOptions): Response {
  const { view, people, tabs, tenantId, outlookOrigin } = options;
  const tab = openTab(options);
  const context = legacyContextOf(view, tenantId, tab?.entityId ?? '');
  const src = tab === null ? null : fillPlaceholders(view.contentUrl ?? tab.contentUrl, context);
  const scene = { view, people, tabs, outlookOrigin, frame: src === null ? null : frameOf(src) };
  const stage = {
    initialize: initializeAnswer(view),
    context,
    tab,
    silent: view.silent,
    person: { id: view.person.id, upn: view.person.upn, name: view.person.displayName },
  };
  return pageResponse({
    host: 'teams',
    title: `Tandem | ${view.channel.displayName} | Microsoft Teams sandbox`,
    bodyClass: view.isPhone ? 'host phone-host' : 'host',
    theme: view.theme,
    script: 'host',
    body: html`${layout(scene)}
      <ol id="refusals" aria-label="Calls that this sandbox refused"></ol>
      ${embeddedJson('stage', stage)}`,
  });
}
