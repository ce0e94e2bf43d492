import type { PageAct } from '../methods/HostMethod';
import { element } from './element';
import { askPerson } from './hostDialog';
import { sendItem } from './send';
import { stage } from './stage';

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

function fieldList(fields: Readonly<Record<string, unknown>>): HTMLElement {
  const list = element('dl', 'would-open');
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue;
    list.append(element('dt', '', name), element('dd', '', shown(value)));
  }
  return list;
}

function openEvent(eventId: string): void {
  const address = new URL(stage.calendarAddress, window.location.origin);
  address.searchParams.set('event', eventId);
  window.location.assign(address);
}

/** Does in the page what the add-in asked Outlook for. */
export function perform(act: PageAct): void {
  switch (act.kind) {
    case 'close':
      window.location.assign(stage.calendarAddress);
      return;
    case 'openEvent':
      openEvent(act.eventId);
      return;
    case 'send':
      void sendItem();
      return;
    case 'wouldOpen':
      void askPerson({
        title: `Outlook would open ${act.what}`,
        content: [fieldList(act.fields)],
        buttons: ['Close'],
      });
  }
}
