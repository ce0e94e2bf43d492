import type { Host, HostTheme } from '../application/ports/Host';
import { subPageInAddress } from '../application/subPageInAddress';
import { deviceZone } from './deviceZone';

/** A plain browser, without Teams around it. */
export function browserHost(page: Window): Host {
  return {
    context: () =>
      Promise.resolve({
        host: 'browser',
        surface: 'browser',
        theme: themeOf(page),
        locale: page.navigator.language,
        tenantId: null,
        userId: null,
        loginHint: null,
        channelName: null,
        site: null,
        subPage: subPageInAddress(page.location),
        zone: deviceZone(),
      }),
    onThemeChange: (listener) => {
      themeQueries.forEach((query) => {
        page.matchMedia(query).addEventListener('change', () => listener(themeOf(page)));
      });
    },
    linkTo: (subPage) => Promise.resolve(addressOf(page, subPage)),
    open: (url) => {
      openWindow(page, url);
      return Promise.resolve();
    },
    offerConfiguration: () => Promise.resolve(),
  };
}

/** The address of a sub-page in a browser. */
export function addressOf(page: Window, subPage: string): string {
  const address = new URL(page.location.href);
  address.search = '';
  address.hash = subPage;
  return address.href;
}

/**
 * Opens an address outside of the tab. The new page cannot reach back: by `noopener` no window would be returned, and
 * Office.js, which takes that for a refusal, would have Outlook open the address once more.
 */
export function openWindow(page: Window, url: string): void {
  const opened = page.open(url, '_blank');
  if (opened !== null) opened.opener = null;
}

const themeQueries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

function themeOf(page: Window): HostTheme {
  const [contrast, dark] = themeQueries.map((query) => page.matchMedia(query).matches);
  return contrast ? 'contrast' : dark ? 'dark' : 'default';
}
