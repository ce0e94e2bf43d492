import { html, type Html } from '../page/html';
import { addressWith } from './hostView';
import type { Scene } from './scene';
import { icon, tandemMark } from '../page/icons';

/** The bar of apps at the left edge. */
export function rail({ view, outlookOrigin }: Pick<Scene, 'view' | 'outlookOrigin'>): Html {
  const here =
    view.surface === 'personal' ? 'tandem' : view.surface === 'meetingDetails' ? 'calendar' : 'teams';
  const item = (id: string, label: string, picture: Html, href: string): Html =>
    html`<a class="rail-item" href="${href}" ${id === here && html` aria-current="page"`}
      >${picture}<span>${label}</span></a
    >`;
  const still = (label: string, picture: Html): Html =>
    html`<span class="rail-item still">${picture}<span>${label}</span></span>`;
  const channel = addressWith(view, { surface: 'channel', tab: null, channel: null, subEntity: null });
  const personal = addressWith(view, { surface: 'personal', tab: null, subEntity: null });
  const outlook = `${outlookOrigin}/?${new URLSearchParams({ person: view.person.upn, theme: view.theme }).toString()}`;
  return html`<nav class="rail" aria-label="Apps">
    ${still('Activity', icon('activity'))}${still('Chat', icon('chat'))}
    ${item('teams', 'Teams', icon('people'), channel)}
    ${item('calendar', 'Calendar', icon('calendar'), `/calendar?person=${encodeURIComponent(view.person.upn)}&theme=${view.theme}`)}
    ${item('outlook', 'Outlook', icon('mail'), outlook)}
    ${item('tandem', 'Tandem', tandemMark, personal)}${still('Apps', icon('apps'))}
  </nav>`;
}
