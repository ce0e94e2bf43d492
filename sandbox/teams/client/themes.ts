import type { AppChannel } from './appChannel';
import { stage } from './stage';

let theme = stage.context.theme ?? 'default';

/** What `getContext` answers now: the theme may have been switched since the page came. */
export const currentContext = (): Readonly<Record<string, string>> => ({ ...stage.context, theme });

function choose(chosen: string, channel: AppChannel): void {
  theme = chosen;
  document.documentElement.dataset.theme = chosen;
  const address = new URL(window.location.href);
  address.searchParams.set('theme', chosen);
  window.history.replaceState(null, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const target = new URL(link.href);
    target.searchParams.set('theme', chosen);
    link.href = target.href;
  }
  channel.push('themeChange', [chosen]);
}

/** The theme menu repaints the window at once and tells the app. */
export function wireThemes(channel: AppChannel): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.dataset.themeChoice ?? 'default', channel);
      for (const other of buttons) other.toggleAttribute('aria-current', other === button);
      button.closest('details')?.removeAttribute('open');
    });
  }
}
