import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillManifest } from '../../manifest/fillManifest';
import { validateManifest } from '../../manifest/validateManifest';
import { grants } from '../../src/graph/scopes';
import { pngFacts } from './pngFacts';

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly accentColor: string;
  readonly developer: { readonly privacyUrl: string; readonly termsOfUseUrl: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly configurableTabs: readonly { readonly scopes: string[]; readonly context: string[] }[];
  readonly staticTabs: readonly { readonly scopes: string[] }[];
  readonly webApplicationInfo: {
    readonly id: string;
    readonly nestedAppAuthInfo: readonly {
      readonly redirectUri: string;
      readonly scopes: readonly string[];
      readonly claims: string;
    }[];
  };
  readonly validDomains: readonly string[];
}

const folder = join(__dirname, '..', '..', 'manifest');
const template = readFileSync(join(folder, 'manifest.json'), 'utf8');
const values = {
  appId: '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11',
  clientId: '9b1c7d64-02f5-4a3b-8e57-3d4e5f607182',
  hostname: 'tandem.contoso.com',
  version: '1.2.3',
};
const text = fillManifest(template, values);
const manifest = JSON.parse(text) as Manifest;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};
const addresses = strings(manifest).filter((string) => /^[a-z-]+:\/\//i.test(string));

test('is valid by the official schema of manifest 1.30', () => {
  expect(validateManifest(manifest)).toEqual([]);
});

test('the schema would notice a mistake', () => {
  expect(validateManifest({ ...manifest, id: 'not a guid' })).toHaveLength(1);
  expect(validateManifest({ ...manifest, invented: true })).toHaveLength(1);
});

test('every value is filled in, each where it belongs', () => {
  expect(text).not.toMatch(/\$\{|TANDEM_/);
  expect(manifest).toMatchObject({
    id: values.appId,
    version: '1.2.3',
    validDomains: ['tandem.contoso.com'],
  });
  expect(manifest.webApplicationInfo.id).toBe(values.clientId);
});

test('asks Teams to fill in only what Teams documents', () => {
  const known = [
    '{app.theme}',
    '{app.locale}',
    '{page.id}',
    '{page.subPageId}',
    '{user.tenant.id}',
    '{user.id}',
  ];
  for (const [placeholder] of text.matchAll(/\{[a-z][\w.]*\}/gi)) expect(known).toContain(placeholder);
});

test('every address is https, or the broker’s, and within the valid domains', () => {
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses.filter((one) => !one.startsWith('https://developer.microsoft.com/'))) {
    const { protocol, host, port } = new URL(address.replace(/^brk-multihub:/, 'https:'));
    expect(address).toMatch(/^(https|brk-multihub):\/\//);
    expect([protocol, port]).toEqual(['https:', '']);
    expect(manifest.validDomains).toContain(host);
  }
});

test('the broker’s address is a bare origin', () => {
  for (const { redirectUri } of manifest.webApplicationInfo.nestedAppAuthInfo)
    expect(redirectUri).toBe('brk-multihub://tandem.contoso.com');
});

test('tokens fetched ahead are exactly those that the program asks for, in its order', () => {
  const asked = Object.values(grants).map(({ scopes }) => scopes.join(' '));
  const prefetched = manifest.webApplicationInfo.nestedAppAuthInfo.map(({ scopes }) => scopes.join(' '));
  for (const scopes of prefetched) expect(asked).toContain(scopes);
  expect(new Set(prefetched).size).toBe(prefetched.length);
});

test('no right to change anything is fetched ahead: it is asked for with the change', () => {
  const prefetched = manifest.webApplicationInfo.nestedAppAuthInfo.flatMap(({ scopes }) => scopes);
  expect(prefetched.filter((scope) => /Write|Manage/.test(scope))).toEqual([]);
});

test('tokens fetched ahead declare the capability that sign-in declares', () => {
  const signIn = readFileSync(join(folder, '..', 'src', 'identity', 'createPublicClient.ts'), 'utf8');
  expect(signIn).toContain("clientCapabilities: ['CP1']");
  for (const { claims } of manifest.webApplicationInfo.nestedAppAuthInfo)
    expect(claims).toBe('{"access_token":{"xms_cc":{"values":["CP1"]}}}');
});

test('the color icon is 192 pixels square, the outline 32', () => {
  const size = (icon: string): number[] => {
    const { widthPx, heightPx } = pngFacts(readFileSync(join(folder, 'icons', icon)));
    return [widthPx, heightPx];
  };
  expect(size(manifest.icons.color)).toEqual([192, 192]);
  expect(size(manifest.icons.outline)).toEqual([32, 32]);
});

test('the outline icon is white on nothing', () => {
  const { pixels } = pngFacts(readFileSync(join(folder, 'icons', manifest.icons.outline)));
  const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
  expect(pixels).toHaveLength(32 * 32);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(500);
  for (const [red, green, blue] of drawn) expect([red, green, blue]).toEqual([255, 255, 255]);
});

test('the tab can be pinned in channels, chats and meetings, and opened by oneself', () => {
  expect(manifest.configurableTabs.map(({ scopes }) => scopes)).toEqual([['team', 'groupChat']]);
  expect(manifest.configurableTabs[0]!.context).toEqual([
    'channelTab',
    'privateChatTab',
    'meetingChatTab',
    'meetingDetailsTab',
    'meetingSidePanel',
  ]);
  expect(manifest.staticTabs.map(({ scopes }) => scopes)).toEqual([['personal']]);
});

test('the pages that it names on privacy and terms are there', () => {
  for (const address of [manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl])
    expect(existsSync(join(folder, 'site', new URL(address).pathname))).toBe(true);
});

test('its words fit where Teams shows them', () => {
  expect(manifest.description.short.length).toBeLessThanOrEqual(80);
  expect(manifest.description.full.length).toBeLessThanOrEqual(4000);
  expect(manifest.description.full).not.toContain(manifest.description.short);
});
