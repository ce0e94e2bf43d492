import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';

/** Microsoft's own schema, as its package ships it. */
const schemaPath = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
);

/** What the official schema of manifest 1.30 says against it, one line each; empty when nothing. */
export function validateManifest(manifest: unknown): readonly string[] {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as Record<string, unknown>;
  // The schema declares draft 04, which this validator does not know by name; it uses nothing that changed since.
  delete schema.$schema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(manifest);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
