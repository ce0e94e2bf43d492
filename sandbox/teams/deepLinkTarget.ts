/** The host page's own address for `/l/entity/{appId}/{entityId}?context={"subEntityId":…,"channelId":…}`. */
export function deepLinkTarget(url: URL): string {
  const target = new URLSearchParams(url.searchParams);
  target.delete('context');
  for (const name of ['webUrl', 'label', 'tenantId']) target.delete(name);
  const { subEntityId, channelId } = readContext(url.searchParams.get('context'));
  if (subEntityId !== undefined) target.set('subEntity', subEntityId);
  if (channelId === undefined) target.set('surface', 'personal');
  else target.set('channel', channelId);
  return `/?${target.toString()}`;
}

function readContext(context: string | null): { subEntityId?: string; channelId?: string } {
  try {
    const { subEntityId, subPageId, channelId } = JSON.parse(context ?? '{}') as Record<string, unknown>;
    const sub = subEntityId ?? subPageId;
    return {
      ...(typeof sub === 'string' && { subEntityId: sub }),
      ...(typeof channelId === 'string' && { channelId }),
    };
  } catch {
    return {};
  }
}
