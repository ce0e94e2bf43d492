import { guidFrom } from '../world/deterministicId';
import type { WorldEvent } from '../world/WorldEvent';

type OnlineMeeting = NonNullable<WorldEvent['onlineMeeting']>;

export function newOnlineMeeting(eventId: string, tenantId: string, organizerId: string): OnlineMeeting {
  const thread = guidFrom(`meeting ${eventId}`).replace(/-/g, '');
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId })).toLowerCase();
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=${context}`;
  return { joinUrl, conferenceId: String(parseInt(thread.slice(0, 7), 16)).padStart(9, '0') };
}

/** The body with the words and the link by which people join, at its end. */
export function withJoinBlock(html: string, { joinUrl, conferenceId }: OnlineMeeting): string {
  const line = '_'.repeat(80);
  const block = [
    `<br><div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${line}</span></div>`,
    '<div class="me-email-text" lang="en-US" style="color:#252424; font-family:\'Segoe UI\',\'Helvetica Neue\',Helvetica,Arial,sans-serif">',
    '<div style="margin-top:24px; margin-bottom:20px"><span style="font-size:24px; color:#252424">Microsoft Teams meeting</span></div>',
    `<div><a class="me-email-headline" href="${joinUrl}" target="_blank" rel="noreferrer noopener">Click here to join the meeting</a></div>`,
    `<div style="font-size:14px">Phone conference ID: ${conferenceId}#</div>`,
    `</div><div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${line}</span></div>`,
  ].join('\r\n');
  return html.includes('</body>') ? html.replace('</body>', () => `${block}</body>`) : `${html}${block}`;
}

export const hasJoinBlock = (html: string, { joinUrl }: OnlineMeeting): boolean =>
  html.includes(joinUrl) || html.includes(joinUrl.replace(/&/g, '&amp;'));
