import type { NewTab } from './pinnedTabs';

type ReadTab = { readonly channelId: string; readonly settings: NewTab } | { readonly error: string };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Checks what a configuration page wants to save: Teams takes pages of the app's own domain only. */
export function readNewTab(body: unknown, appOrigin: string): ReadTab {
  const { channelId, settings } = body as { channelId?: unknown; settings?: Record<string, unknown> | null };
  const contentUrl = text(settings?.contentUrl);
  if (!URL.canParse(contentUrl) || new URL(contentUrl).origin !== appOrigin) {
    return { error: `The tab's contentUrl '${contentUrl}' is not a page of ${appOrigin}.` };
  }
  const entityId = text(settings?.entityId);
  if (entityId === '') return { error: 'The tab has no entityId.' };
  const name = text(settings?.suggestedDisplayName) || 'Tandem';
  return {
    channelId: text(channelId),
    settings: { name, entityId, contentUrl, websiteUrl: text(settings?.websiteUrl) },
  };
}
