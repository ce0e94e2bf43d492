import * as v from 'valibot';
import { checked, type GraphGateway, type SendOptions } from './GraphGateway';
import type { GraphRequest } from './GraphRequest';

const page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/** All items of a collection, over as many pages as there are. */
export async function readPages<Schema extends v.GenericSchema>(
  gateway: GraphGateway,
  request: GraphRequest,
  item: Schema,
  options: SendOptions,
): Promise<readonly v.InferOutput<Schema>[]> {
  const items: v.InferOutput<Schema>[] = [];
  let path: string | null = request.path;
  while (path !== null) {
    const answer: v.InferOutput<typeof page> = await gateway.read({ ...request, path }, page, options);
    items.push(...answer.value.map((value) => checked(item, value)));
    path = pathOf(answer['@odata.nextLink']);
  }
  return items;
}

/** Only the path of the link is followed: the library mangles other origins, and the token must not leave Graph. */
export function pathOf(nextLink: string | undefined): string | null {
  if (nextLink === undefined) return null;
  const { pathname, search } = new URL(nextLink);
  return pathname.replace(/^\/(v1\.0|beta)(?=\/)/, '') + search;
}
