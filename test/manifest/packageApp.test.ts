import { join } from 'node:path';
import JSZip from 'jszip';
import { checkValues, fillManifest } from '../../manifest/fillManifest';
import { makePackage } from '../../manifest/makePackage';

const folder = join(__dirname, '..', '..', 'manifest');
const values = {
  appId: '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11',
  clientId: '9b1c7d64-02f5-4a3b-8e57-3d4e5f607182',
  hostname: 'tandem.contoso.com',
  version: '1.2.3',
};

const problems = (given: Parameters<typeof checkValues>[0]): readonly string[] => {
  const checked = checkValues(given);
  return checked.kind === 'incomplete' ? checked.problems : [];
};

test('takes complete values as they are', () => {
  expect(checkValues(values)).toEqual({ kind: 'complete', values });
});

test('names each missing value with an example', () => {
  const said = problems({ appId: values.appId, version: '' });
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/^TANDEM_CLIENT_ID \(or --client-id\) is missing\. .* for example 9b1c7d64/);
  expect(said[1]).toMatch(/^TANDEM_HOSTNAME .* for example tandem\.contoso\.com/);
  expect(said[2]).toMatch(/^TANDEM_VERSION .* for example 1\.2\.0/);
});

test.each([
  ['hostname', 'https://tandem.contoso.com'],
  ['hostname', 'tandem.contoso.com/app'],
  ['hostname', 'Tandem.Contoso.com'],
  ['hostname', '-tandem.contoso.com'],
  ['hostname', '"><script>.com'],
  ['appId', '4f0c2a52'],
  ['clientId', '{9b1c7d64-02f5-4a3b-8e57-3d4e5f607182}'],
  ['version', '1.2'],
  ['version', 'v1.2.3'],
  ['version', '01.2.3'],
  ['version', '0.9.0'],
])('refuses %s %j and repeats it', (name, value) => {
  expect(problems({ ...values, [name]: value })).toEqual([expect.stringContaining(`"${value}"`)]);
});

test('leaves the placeholders of Teams alone', () => {
  expect(fillManifest('https://${TANDEM_HOSTNAME}/?t={app.theme}', values)).toBe(
    'https://tandem.contoso.com/?t={app.theme}',
  );
});

test('refuses a placeholder that nothing fills', () => {
  expect(() => fillManifest('${TANDEM_COLOUR}', values)).toThrow('${TANDEM_COLOUR}');
});

test('the package holds the manifest and the icons it names, at its top', async () => {
  const zip = await JSZip.loadAsync(await makePackage(folder, values), { checkCRC32: true });
  expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'color32.png', 'manifest.json', 'outline.png']);
  const manifest = JSON.parse(await zip.file('manifest.json')!.async('string')) as { version: string };
  expect(manifest.version).toBe('1.2.3');
});

test('a value that the schema refuses makes no package', async () => {
  await expect(makePackage(folder, { ...values, appId: 'x' })).rejects.toThrow('/id must match pattern');
});

test('the same values give the same package', async () => {
  expect(await makePackage(folder, values)).toEqual(await makePackage(folder, values));
});
