import type { Host, HostContext, HostTheme } from '../../application/ports/Host';
import { subPageInAddress } from '../../application/subPageInAddress';
import { addressOf, openWindow } from '../browserHost';
import { deepLink } from '../deepLink';
import { deviceZone } from '../deviceZone';
import { hasMailbox, type OfficeLibrary } from './officeLibrary';

/** Outlook tells its colours, not the theme's name: a dark background is the dark theme. */
function officeTheme(theme: Office.OfficeTheme | undefined, page: Window): HostTheme {
  if (page.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (background === null)
    return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'default';
}

interface HostDependencies {
  readonly office: OfficeLibrary;
  readonly appId: string;
  readonly page: Window;
}

/** The personal tab, by the id that the manifest gives it. */
const pageId = 'tandem';

/** Outlook around the pane. Who is signed in is known by their address only: tenant and id come with the sign-in. */
export function outlookHost({ office, appId, page }: HostDependencies): Host {
  const { displayLanguage, mailbox } = office.context;
  const context: HostContext = {
    host: 'outlook',
    surface: 'sidePanel',
    theme: officeTheme(office.context.officeTheme, page),
    locale: displayLanguage,
    tenantId: null,
    userId: null,
    loginHint: mailbox.userProfile.emailAddress,
    channelName: null,
    site: null,
    subPage: subPageInAddress(page.location),
    zone: deviceZone(),
  };
  return {
    context: () => Promise.resolve(context),
    onThemeChange: (listener) => onThemeChange(office, page, listener),
    linkTo: (subPage, label) => {
      const webUrl = addressOf(page, subPage);
      return Promise.resolve(deepLink({ appId, pageId, channelId: null, subPage, label, webUrl }));
    },
    open: (url) => {
      open(office, page, url);
      return Promise.resolve();
    },
    offerConfiguration: () => Promise.resolve(),
  };
}

function onThemeChange(office: OfficeLibrary, page: Window, listener: (theme: HostTheme) => void): void {
  if (!hasMailbox(office, '1.14')) return;
  const tell = ({ officeTheme: theme }: Office.OfficeThemeChangedEventArgs) =>
    listener(officeTheme(theme, page));
  office.context.mailbox.addHandlerAsync(office.EventType.OfficeThemeChanged, tell);
}

/**
 * A mail opens as a new message in Outlook itself. Outlook on phones has no such form for an add-in, and opens no mail
 * address from a pane: there the same words wait in a chat in Teams.
 */
function open(office: OfficeLibrary, page: Window, url: string): void {
  const { mailbox, requirements, ui } = office.context;
  const isMail = url.startsWith('mailto:');
  if (isMail && hasMailbox(office, '1.6')) mailbox.displayNewMessageForm(messageOf(url));
  else if (isMail) openWindow(page, chatOf(url));
  else if (requirements.isSetSupported('OpenBrowserWindowApi', '1.1') && /^https?:/.test(url))
    ui.openBrowserWindow(url);
  else openWindow(page, url);
}

function mailIn(url: string) {
  const { pathname, searchParams } = new URL(url.replaceAll('+', '%2B'));
  return {
    to: decodeURIComponent(pathname).split(/[,;]/).filter(Boolean),
    subject: searchParams.get('subject') ?? '',
    lines: (searchParams.get('body') ?? '').split('\n'),
  };
}

function messageOf(url: string) {
  const { to, subject, lines } = mailIn(url);
  return { toRecipients: to, subject, htmlBody: lines.map(escaped).join('<br>') };
}

function chatOf(url: string): string {
  const { to, subject, lines } = mailIn(url);
  const message = [subject, ...lines].filter(Boolean).join('\n');
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(to.join(','))}&message=${encodeURIComponent(message)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
