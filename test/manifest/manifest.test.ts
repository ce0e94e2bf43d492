import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeManifest } from '../../manifest/makeManifest';
import { validateManifest } from '../../manifest/validateManifest';
import { grants } from '../../src/graph/scopes';
import { pngFacts } from './pngFacts';

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly icons: { readonly color: string; readonly outline: string; readonly color32x32: string };
  readonly accentColor: string;
  readonly developer: {
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  readonly supportsChannelFeatures: string;
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
const values = {
  appId: '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11',
  clientId: '9b1c7d64-02f5-4a3b-8e57-3d4e5f607182',
  hostname: 'tandem.contoso.com',
  version: '1.2.3',
};
const text = makeManifest(folder, values);
const manifest = JSON.parse(text) as Manifest;
const withOutlook = JSON.parse(makeManifest(folder, values, 'package')) as Manifest;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};
const addresses = strings(withOutlook).filter((string) => /^[a-z-]+:\/\//i.test(string));

test('is valid by the official schema of manifest 1.30', () => {
  expect(validateManifest(manifest)).toEqual([]);
  expect(validateManifest(withOutlook)).toEqual([]);
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

test('the color icon is 192 pixels square, the outline and the one without a ground 32', () => {
  const size = (icon: string): number[] => {
    const { widthPx, heightPx } = pngFacts(readFileSync(join(folder, 'icons', icon)));
    return [widthPx, heightPx];
  };
  expect(size(manifest.icons.color)).toEqual([192, 192]);
  expect(size(manifest.icons.outline)).toEqual([32, 32]);
  expect(size(manifest.icons.color32x32)).toEqual([32, 32]);
});

test('the outline icon is white on nothing', () => {
  const { pixels } = pngFacts(readFileSync(join(folder, 'icons', manifest.icons.outline)));
  const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
  expect(pixels).toHaveLength(32 * 32);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(500);
  for (const [red, green, blue] of drawn) expect([red, green, blue]).toEqual([255, 255, 255]);
});

/** Relative luminance, WCAG 2.2. */
function luminance(colour: readonly number[]): number {
  const linear = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
};

test('the icon without a ground can be told from the ground of every theme', () => {
  const { pixels } = pngFacts(readFileSync(join(folder, 'icons', manifest.icons.color32x32)));
  const solid = pixels.filter(([, , , opacity]) => opacity === 255);
  expect(solid.length).toBeGreaterThan(100);
  const grounds = { light: [255, 255, 255], dark: [31, 31, 31], contrast: [0, 0, 0] };
  for (const ground of Object.values(grounds))
    for (const [red, green, blue] of solid)
      expect(contrast([red, green, blue], ground)).toBeGreaterThanOrEqual(3);
});

test('no icon is for one theme: an icon has a size and an address, and nothing else is understood', () => {
  const themed = JSON.parse(
    JSON.stringify(withOutlook).replaceAll('"size":', '"theme":"dark","size":'),
  ) as object;
  expect(validateManifest(themed).length).toBeGreaterThan(0);
  expect(validateManifest({ ...manifest, icons: { ...manifest.icons, dark: 'dark.png' } })).toHaveLength(1);
});

test('it is for every kind of channel', () => {
  expect(manifest.supportsChannelFeatures).toBe('tier1');
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

const pages = [
  manifest.developer.websiteUrl,
  manifest.developer.privacyUrl,
  manifest.developer.termsOfUseUrl,
].map((address) => join(folder, 'site', new URL(address).pathname));

test('the pages that it names on support, privacy and terms are there, and the build writes them', () => {
  const build = readFileSync(join(folder, '..', 'webpack.config.js'), 'utf8');
  for (const page of pages) {
    expect(existsSync(page)).toBe(true);
    expect(build).toContain(`'${basename(page)}'`);
  }
});

test('they invent nobody to write to, and say where each thing is kept', () => {
  const [support, privacy] = pages.map((page) => readFileSync(page, 'utf8').replace(/\s+/g, ' '));
  expect(support).not.toMatch(/mailto:|@\w|https?:\/\/(?!www\.w3)/);
  for (const place of ['Exchange calendar', 'Microsoft Lists', 'roaming settings', 'on your device'])
    expect(privacy).toContain(place);
});

test('its words fit where Teams shows them', () => {
  expect(manifest.description.short.length).toBeLessThanOrEqual(80);
  expect(manifest.description.full.length).toBeLessThanOrEqual(4000);
  expect(manifest.description.full).not.toContain(manifest.description.short);
});
