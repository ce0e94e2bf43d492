import type { HostTheme } from '../../application/ports/Host';

/** Outlook tells its colours, not the theme's name: a dark background is the dark theme. */
export function officeTheme(theme: Office.OfficeTheme | undefined, page: Window): HostTheme {
  if (page.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (background === null)
    return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'default';
}
