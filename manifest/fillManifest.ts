/** What an organization fills in before it installs the app. */
export interface PackageValues {
  readonly appId: string;
  readonly clientId: string;
  readonly hostname: string;
  readonly version: string;
}

interface Placeholder {
  readonly variable: string;
  readonly option: string;
  readonly meaning: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const placeholders = {
  appId: {
    variable: 'TANDEM_APP_ID',
    option: 'app-id',
    meaning: 'the id of the app in Teams, any new GUID that then never changes',
    pattern: guid,
    example: '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11',
  },
  clientId: {
    variable: 'TANDEM_CLIENT_ID',
    option: 'client-id',
    meaning: 'the "Application (client) ID" of the app registration in Microsoft Entra',
    pattern: guid,
    example: '9b1c7d64-02f5-4a3b-8e57-3d4e5f607182',
  },
  hostname: {
    variable: 'TANDEM_HOSTNAME',
    option: 'hostname',
    meaning: 'the host that serves the pages, without https:// and without a path',
    pattern: /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](:\d{1,5})?$/,
    example: 'tandem.contoso.com',
  },
  version: {
    variable: 'TANDEM_VERSION',
    option: 'version',
    meaning: 'the version of the package, 1.0.0 or later, which Teams compares with the installed one',
    // Outlook and the store take none below 1.0.0.
    pattern: /^[1-9]\d{0,4}(\.(0|[1-9]\d{0,4})){2}$/,
    example: '1.2.0',
  },
} as const satisfies Record<keyof PackageValues, Placeholder>;

const names = [
  'appId',
  'clientId',
  'hostname',
  'version',
] as const satisfies readonly (keyof PackageValues)[];

function problemWith(name: keyof PackageValues, value: string | undefined): string[] {
  const { variable, option, meaning, pattern, example } = placeholders[name];
  if (value !== undefined && pattern.test(value)) return [];
  const what = value === undefined || value === '' ? 'is missing' : `is "${value}", which does not fit`;
  return [`${variable} (or --${option}) ${what}. Give ${meaning}, for example ${example}.`];
}

/** The values if all are there and well formed; else one sentence per problem, each with an example. */
export function checkValues(
  given: Readonly<Partial<Record<keyof PackageValues, string>>>,
):
  | { readonly kind: 'complete'; readonly values: PackageValues }
  | { readonly kind: 'incomplete'; readonly problems: readonly string[] } {
  const problems = names.flatMap((name) => problemWith(name, given[name]));
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const { appId = '', clientId = '', hostname = '', version = '' } = given;
  return { kind: 'complete', values: { appId, clientId, hostname, version } };
}

/** The values as they were given. Throws where one would not fit into a manifest: it could break out of its place. */
export function checkedPackageValues(values: PackageValues): PackageValues {
  const checked = checkValues({ ...values });
  if (checked.kind === 'incomplete') throw new Error(checked.problems.join('\n'));
  return checked.values;
}

/**
 * The manifest's text with every `${TANDEM_…}` filled in; Teams' own placeholders, such as `{app.theme}`, stay.
 * Throws on a placeholder that nothing fills: the template and this table have come apart.
 */
export function fillManifest(template: string, values: PackageValues): string {
  const valueOf = new Map<string, string>(names.map((name) => [placeholders[name].variable, values[name]]));
  return template.replace(/\$\{([^}]*)\}/g, (whole, variable: string) => {
    const value = valueOf.get(variable);
    if (value === undefined) throw new Error(`The manifest asks for ${whole}, which nothing fills.`);
    return value;
  });
}
