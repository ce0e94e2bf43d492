import { textOf } from '../../graph/eventBody';

/** What stands inside the body of a page, without what Outlook takes out of it: scripts and what would start one. */
export function innerBody(html: string): string {
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  return inner
    .replace(/<(script|iframe|object)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\son\w+=("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/\shref=(["'])\s*javascript:[^"']*\1/gi, '');
}

/** Plain text as HTML: its lines as lines. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped === ''
    ? ''
    : escaped
        .split(/\r?\n/)
        .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
        .join('');
}

export const textOfHtml = (html: string): string => textOf(html);
