import * as v from 'valibot';
import { FailureError } from '../application/ports/Failure';
import { unreadableAnswer } from './failureOfResponse';
import { checked, type GraphGateway, type SendOptions } from './GraphGateway';
import type { GraphRequest } from './GraphRequest';
import { sendBatch } from './sendBatch';

const page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/**
 * The items of several collections, a list for each, by one round trip; further pages follow apart. A single collection
 * travels without a batch. Rejects where any of them fails.
 */
export async function readPagesTogether<Schema extends v.GenericSchema>(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  item: Schema,
  options: SendOptions,
): Promise<readonly (readonly v.InferOutput<Schema>[])[]> {
  const [only, ...others] = requests;
  if (only === undefined) return [];
  if (others.length === 0) return [await readPages(gateway, only, item, options)];
  const outcomes = await sendBatch(gateway, requests, options);
  return Promise.all(
    outcomes.map(async (outcome, at) => {
      if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
      const { value, '@odata.nextLink': nextLink } = checked(page, outcome.answer.body);
      const items = value.map((one) => checked(item, one));
      const path = pathOf(nextLink);
      if (path === null) return items;
      const rest = { ...only, ...requests[at], path };
      return [...items, ...(await readPages(gateway, rest, item, options))];
    }),
  );
}

/** Far more than any collection that Tandem reads. */
const mostPages = 1000;

/** All items of a collection, over as many pages as there are. */
export async function readPages<Schema extends v.GenericSchema>(
  gateway: GraphGateway,
  request: GraphRequest,
  item: Schema,
  options: SendOptions,
): Promise<readonly v.InferOutput<Schema>[]> {
  const items: v.InferOutput<Schema>[] = [];
  const seen = new Set<string>();
  let path: string | null = request.path;
  while (path !== null) {
    if (seen.has(path) || seen.size >= mostPages) throw unreadablePages('with pages that never end');
    seen.add(path);
    const answer: v.InferOutput<typeof page> = await gateway.fetchJson({ ...request, path }, page, options);
    items.push(...answer.value.map((value) => checked(item, value)));
    path = pathOf(answer['@odata.nextLink']);
  }
  return items;
}

/** Only the path of the link is followed: the library mangles other origins, and the token must not leave Graph. */
export function pathOf(nextLink: string | undefined): string | null {
  if (nextLink === undefined) return null;
  if (!URL.canParse(nextLink)) throw unreadablePages('with a next page that is no address');
  const { pathname, search } = new URL(nextLink);
  return pathname.replace(/^\/(v1\.0|beta)(?=\/)/, '') + search;
}

function unreadablePages(what: string): FailureError {
  return new FailureError(unreadableAnswer(`Microsoft Graph answered ${what}.`, 200));
}
