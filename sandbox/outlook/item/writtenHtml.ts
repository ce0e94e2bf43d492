import { hasMood } from '../moodsOf';
import type { ComposedAppointment } from './OpenItem';

/** What becomes of HTML that an add-in writes into the text, as this client has it. The join block stays as it is. */
export function asWritten(item: ComposedAppointment, html: string): string {
  if (hasMood(item, 'wordHtml')) return aroundJoinBlock(html, asWord);
  return hasMood(item, 'losesAttributes') ? aroundJoinBlock(html, withoutAttributes) : html;
}

/** The block begins with the line above it, and nothing of the add-in's stands behind it. */
function aroundJoinBlock(html: string, change: (part: string) => string): string {
  const start = html.search(/<br><div style="width:100%"><span[^>]*>_{20}/);
  return start === -1 ? change(html) : `${change(html.slice(0, start))}${html.slice(start)}`;
}

const withoutAttributes = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?:id|class)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''));

const tagNameOf = (token: string): string => /^<\/?([a-z][a-z0-9:]*)/i.exec(token)?.[1]?.toLowerCase() ?? '';
const inline: readonly string[] = ['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'img', 'o:p'];
const blocks: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'p', 'div', 'br', 'html', 'body'];

/** Word knows paragraphs, spans and tables, breaks its lines where it likes, and keeps neither ids nor classes. */
function asWord(html: string): string {
  let isOpen = false;
  const open = (): string => (isOpen ? '' : ((isOpen = true), '<p class="MsoNormal">'));
  const close = (): string => (isOpen ? ((isOpen = false), '<o:p></o:p></p>') : '');
  const written = withoutAttributes(html)
    .split(/(<[^>]*>)/)
    .map((token) => {
      if (token.trim() === '') return '';
      if (!token.startsWith('<')) return `${open()}${spanOf(token)}`;
      const name = tagNameOf(token);
      if (inline.includes(name)) return token.startsWith('</') ? token : `${open()}${token}`;
      if (blocks.includes(name)) return close();
      return `${close()}${token.replace(/^<table\b[^>]*>/i, '<table class="MsoNormalTable" border="0">')}`;
    });
  return `${written.join('')}${close()}`;
}

const spanOf = (text: string): string =>
  `<span lang="EN-US" style="font-family:&quot;Segoe UI&quot;,sans-serif">${text.replace(/ (?=\S{6,})/g, '\r\n')}</span>`;
