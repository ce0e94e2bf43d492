import * as v from 'valibot';

/** Of the web, to a host and as nobody. */
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^\s/?#@\\]+(\/|$)/));

const origin = v.pipe(address, v.regex(/^[^/]+\/\/[^/]+$/, 'an origin, such as https://graph.microsoft.com'));

const environment = v.object({
  /** The app registration in Entra. */
  clientId: v.pipe(v.string(), v.uuid()),
  /** The Teams app, for links to it. */
  appId: v.pipe(v.string(), v.uuid()),
  authority: v.optional(address, 'https://login.microsoftonline.com/organizations'),
  graphOrigin: v.optional(origin, 'https://graph.microsoft.com'),
  /** How far Tandem may reach into SharePoint: wherever the person may, or into sites that an admin names. */
  sitesPermission: v.optional(v.picklist(['all', 'selected']), 'all'),
  /** Further origins that may play Teams; only in the sandbox. */
  hostOrigins: v.optional(v.array(origin), []),
  /** Endpoints of a local Entra; only in the sandbox. */
  authorityMetadata: v.optional(v.record(v.string(), v.unknown())),
});

/** What differs between one installation and another. The scripts are the same everywhere. */
export type Environment = v.InferOutput<typeof environment>;

/**
 * The installation's values, from the data block of the page. Throws when a value is missing or malformed, and when a page
 * that came over https names an address that does not: tokens and calendars would travel open. Only the sandbox is on
 * http, with its pages.
 */
export function readEnvironment(page: Document): Environment {
  const block = page.getElementById('tandem-environment');
  if (block === null) throw new Error('The page has no data block “tandem-environment”.');
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), environment), block.textContent);
  if (result.success) return sealed(result.output, page);
  const [issue] = result.issues;
  throw new Error(`“tandem-environment” is wrong at ${v.getDotPath(issue) ?? 'its start'}: ${issue.message}`);
}

function sealed(read: Environment, { location }: Document): Environment {
  if ((location as Location | null)?.protocol !== 'https:') return read;
  const { authority, graphOrigin, hostOrigins, authorityMetadata = {} } = read;
  const endpoints = Object.values(authorityMetadata).filter((one) => typeof one === 'string');
  const named = [authority, graphOrigin, ...hostOrigins, ...endpoints];
  const open = named.find((one) => /^\s*http:/i.test(one));
  if (open === undefined) return read;
  throw new Error(`“tandem-environment” names ${open}, which is not https.`);
}
