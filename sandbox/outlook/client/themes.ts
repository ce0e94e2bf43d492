import { stage } from './stage';

let theme = stage.theme;

/** The colours that an add-in is told now: the theme may have been switched since the page came. */
export const currentOfficeTheme = (): Readonly<Record<string, string>> => stage.officeThemes[theme] ?? {};

/** Office.js takes the colours of the event as numbers. */
export const themeEventData = (): readonly [string] => [
  JSON.stringify(
    Object.fromEntries(
      Object.entries(currentOfficeTheme()).map(([name, colour]) => [name, parseInt(colour.slice(1), 16)]),
    ),
  ),
];

function keepInAddresses(): void {
  const address = new URL(window.location.href);
  address.searchParams.set('theme', theme);
  window.history.replaceState(null, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const target = new URL(link.href);
    target.searchParams.set('theme', theme);
    link.href = target.href;
  }
}

/** The theme menu repaints the window at once; `onChosen` tells the add-in. */
export function wireThemes(onChosen: () => void): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      theme = button.dataset.themeChoice ?? 'default';
      document.documentElement.dataset.theme = theme;
      keepInAddresses();
      for (const other of buttons) other.toggleAttribute('aria-current', other === button);
      button.closest('details')?.removeAttribute('open');
      onChosen();
    });
  }
}
