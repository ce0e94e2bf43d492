import { perform } from './acts';
import { paneFrame, runAddIn } from './addInFrame';
import type { Conversation } from './conversation';
import { drawing } from './drawing';
import { required } from './stage';
import { currentOfficeTheme, themeEventData } from './themes';

let conversation: Conversation | null = null;

function load(): void {
  const frame = paneFrame();
  conversation = runAddIn(frame.dataset.src ?? '', {
    frame,
    onExecuted: (executed) => {
      drawing.draw(executed);
      if (executed.act !== null) perform(executed.act);
    },
  });
  drawing.tells((name, data) => conversation?.fire(name, data));
}

/** The button in the ribbon opens the pane and closes it; closed, the add-in runs on. */
export function wireTaskPane(): void {
  const pane = document.getElementById('task-pane');
  const toggle = document.getElementById('tandem');
  if (pane === null || toggle === null) return;
  const show = (isOpen: boolean): void => {
    pane.hidden = !isOpen;
    toggle.setAttribute('aria-pressed', String(isOpen));
    if (isOpen && conversation === null) load();
  };
  toggle.addEventListener('click', () => show(pane.hidden === true));
  required('button', '#close-pane').addEventListener('click', () => show(false));
}

/** Tells the add-in the colours of the theme that was just chosen. */
export function tellTheme(): void {
  if (conversation === null) return;
  paneFrame().contentWindow?.postMessage({ outlookSandbox: 'theme', data: currentOfficeTheme() }, '*');
  conversation.fire('officeThemeChanged', themeEventData());
}

/** Tells the add-in, whose pane stays, that another item is shown, and what stands in it. */
export const tellItem = (initialData: object): void =>
  conversation?.fire('olkItemSelectedChanged', initialData);
