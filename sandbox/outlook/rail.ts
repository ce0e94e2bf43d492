import { html, type Html } from '../page/html';
import { icon } from '../page/icons';
import { outlookAddress, type OutlookView } from './outlookView';

/** The bar of Outlook's own parts at the left edge; on a phone at the bottom. */
export function rail(view: OutlookView): Html {
  const here = view.wanted?.kind === 'mail' ? 'mail' : 'calendar';
  const item = (id: 'mail' | 'calendar', label: string, href: string): Html =>
    html`<a class="rail-item" href="${href}" ${id === here && html` aria-current="page"`}
      >${icon(id)}<span>${label}</span></a
    >`;
  return html`<nav class="rail" aria-label="Outlook">
    ${item('mail', 'Mail', outlookAddress(view, { mail: '0' }))}
    ${item('calendar', 'Calendar', outlookAddress(view))}
  </nav>`;
}
