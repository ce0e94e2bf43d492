import { numberOption } from './queryOptions';
import type { GraphContext } from './GraphContext';
import type { QueryOptions } from './queryOptions';
import type { Resource } from './selectProperties';

export interface PageRules {
  readonly pageSize: number;
  readonly largestPage: number;
  /** Outlook pages by $skip, the directory by $skiptoken. */
  readonly by: '$skip' | '$skiptoken';
}

/** One page of the resources as Graph answers it, with a next link where more follow. */
export function collectionReply(
  c: GraphContext,
  resources: readonly Resource[],
  options: QueryOptions,
  rules: PageRules,
): Resource {
  const size = numberOption(options, '$top', { fallback: rules.pageSize, max: rules.largestPage });
  const from = numberOption(options, rules.by, { fallback: 0, max: 1_000_000 });
  const next =
    from + size < resources.length ? { '@odata.nextLink': nextLink(c, rules.by, from + size) } : {};
  const count = options.$count === 'true' ? { '@odata.count': resources.length } : {};
  return { ...contextOf(c), ...count, ...next, value: resources.slice(from, from + size) };
}

export function contextOf(c: GraphContext): Resource {
  const path = new URL(c.req.url).pathname.replace(/^\/v1\.0\//, '');
  return { '@odata.context': `${c.env.origin}/v1.0/$metadata#${path}` };
}

function nextLink(c: GraphContext, by: string, from: number): string {
  const url = new URL(c.req.url);
  url.searchParams.set(by, String(from));
  return `${c.env.origin}${url.pathname}?${url.searchParams.toString().replace(/%24/g, '$')}`;
}
