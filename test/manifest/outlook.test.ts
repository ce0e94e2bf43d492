/** @jest-environment jsdom */
import { desktopPlaces, phonePlaces } from '../../sandbox/outlook/addInPlaces';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeManifest } from '../../manifest/makeManifest';
import { outlookAddIn } from '../../manifest/outlookAddIn';
import { makeOutlookManifest } from '../../manifest/makeOutlookManifest';
import { xmlAddInId } from '../../src/graph/calendar/xmlAddInId';
import { pngFacts } from './pngFacts';

interface Icon {
  readonly size: number;
  readonly scale?: number;
  readonly url: string;
}

interface Control {
  readonly id: string;
  readonly actionId: string;
  readonly icons: readonly Icon[];
}

interface Extension {
  readonly runtimes: readonly {
    readonly id: string;
    readonly code: { readonly page: string; readonly script?: string };
    readonly actions: readonly { readonly id: string; readonly type: string }[];
  }[];
  readonly ribbons: readonly {
    readonly requirements: { readonly formFactors: readonly string[] };
    readonly contexts: readonly string[];
    readonly tabs: readonly {
      readonly groups?: readonly { readonly icons: readonly Icon[]; readonly controls: readonly Control[] }[];
      readonly customMobileRibbonGroups?: readonly { readonly controls: readonly Control[] }[];
    }[];
  }[];
  readonly autoRunEvents: readonly { readonly events: readonly { readonly actionId: string }[] }[];
  readonly alternates: readonly {
    readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } };
    readonly alternateIcons: Readonly<Record<'icon' | 'highResolutionIcon', Icon>>;
  }[];
}

const root = join(__dirname, '..', '..');
const folder = join(root, 'manifest');
const values = {
  appId: '4f0c2a52-6d0b-4d8e-9a3c-1c2f7a6b5d11',
  clientId: '9b1c7d64-02f5-4a3b-8e57-3d4e5f607182',
  hostname: 'tandem.contoso.com',
  version: '1.2.3',
};
const source = (path: string) => readFileSync(join(root, path), 'utf8');

const manifest = JSON.parse(makeManifest(folder, values, 'package')) as {
  readonly authorization: unknown;
  readonly extensions: readonly Extension[];
};
const extension = manifest.extensions[0]!;
const groups = extension.ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups ?? []));
const phoneGroups = extension.ribbons.flatMap(({ tabs }) =>
  tabs.flatMap((tab) => tab.customMobileRibbonGroups ?? []),
);
const controls = [...groups, ...phoneGroups].flatMap((group) => group.controls);
const phoneControls = phoneGroups.flatMap((group) => group.controls);

const text = makeOutlookManifest(values);
const xml = new DOMParser().parseFromString(text, 'application/xml');
/** Elements by their name without its prefix; '*' for all. */
const all = (name: string, within: Document | Element = xml) => [...within.getElementsByTagNameNS('*', name)];
const [older, newer] = all('VersionOverrides');
const ownOf = (overrides: Element, name: string) =>
  all(name, overrides).filter((element) => element.closest('VersionOverrides') === overrides);
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';

/** What the build writes, by its own configuration; the pane's page is the pane's. */
const builtPages = [
  ...[...source('webpack.config.js').matchAll(/'([\w-]+\.html)'/g)].map(([, name]) => name),
  'taskpane.html',
  'commands.js',
];

function expectServed(address: string): void {
  const { protocol, host, pathname } = new URL(address);
  expect([protocol, host]).toEqual(['https:', 'tandem.contoso.com']);
  const [, name = ''] = /^\/(?:icons\/)?([^/]+)$/.exec(pathname) ?? [];
  if (pathname.startsWith('/icons/'))
    expect(pngFacts(readFileSync(join(folder, 'icons', name))).widthPx).toBeGreaterThan(0);
  else expect(builtPages).toContain(name);
}

function expectIcon(address: string, sizePx: number): void {
  expectServed(address);
  const { widthPx, heightPx } = pngFacts(readFileSync(join(folder, new URL(address).pathname)));
  expect([widthPx, heightPx]).toEqual([sizePx, sizePx]);
}

test('each button and each event starts an action that a runtime has', () => {
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
  const asked = [
    ...controls.map(({ actionId }) => actionId),
    ...extension.autoRunEvents.flatMap(({ events }) => events.map(({ actionId }) => actionId)),
  ];
  expect(asked.length).toBeGreaterThan(4);
  for (const action of asked) expect(actions).toContain(action);
  for (const action of actions) expect(asked).toContain(action);
});

test('no id of the unified manifest stands for two things', () => {
  const ids = [...extension.runtimes.map(({ id }) => id), ...controls.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test('every page and script of the unified manifest is one that the build writes', () => {
  const pages = extension.runtimes.flatMap(({ code }) => [code.page, ...(code.script ? [code.script] : [])]);
  expect(pages).toHaveLength(3);
  pages.forEach(expectServed);
});

test('every icon of the unified manifest has the size that it is named with', () => {
  const icons = [...groups.flatMap((group) => group.icons), ...controls.flatMap((control) => control.icons)];
  expect(icons.length).toBeGreaterThan(20);
  for (const { url, size, scale = 1 } of icons) expectIcon(url, size * scale);
});

test('a button stands beside a form, an appointment and a mail, and on a phone where phones have add-ins', () => {
  const places = extension.ribbons.map(({ contexts, requirements }) => [
    ...contexts,
    ...requirements.formFactors,
  ]);
  expect(places).toEqual([
    ['meetingDetailsOrganizer', 'desktop'],
    ['meetingDetailsAttendee', 'desktop'],
    ['mailRead', 'desktop'],
    ['mailRead', 'mobile'],
    ['logEventMeetingDetailsAttendee', 'mobile'],
  ]);
});

test('both manifests have the same buttons in the same places', () => {
  const ids = ({ id }: { readonly id: string }) => id;
  const own = [...outlookAddIn.buttons, ...outlookAddIn.phoneButtons];
  expect(controls.map(ids)).toEqual(own.map(ids));
  expect(ownOf(newer!, 'Control').map(ids)).toEqual(own.map(ids));
  expect(ownOf(newer!, 'ExtensionPoint').map(attribute('xsi:type'))).toEqual([
    'AppointmentOrganizerCommandSurface',
    'AppointmentAttendeeCommandSurface',
    'MessageReadCommandSurface',
    'LaunchEvent',
    'MobileMessageReadCommandSurface',
    'MobileLogEventAppointmentAttendee',
  ]);
});

test('the local Outlook shows the add-in where the manifests declare it, and nowhere else', () => {
  const declaredIn = (part: string) =>
    ownOf(newer!, 'ExtensionPoint')
      .filter((point) => point.parentElement!.tagName === part)
      .map(attribute('xsi:type'))
      .filter((type) => type !== 'LaunchEvent');
  expect(declaredIn('DesktopFormFactor')).toEqual(desktopPlaces);
  expect(declaredIn('MobileFormFactor')).toEqual(phonePlaces);
  expect(outlookAddIn.phoneButtons.map(({ places }) => places.xml)).toEqual(phonePlaces);
  expect(phoneControls).toHaveLength(phonePlaces.length);
});

test('only a pane beside a mail may be pinned, in both', () => {
  const pinned = controls.filter(({ actionId }) => actionId === 'openTandemToStay').map(({ id }) => id);
  expect(pinned).toEqual(['tandem-mail-pane']);
  expect(all('SupportsPinning').map((one) => one.closest('Control')!.id)).toEqual(pinned);
});

test('both work in a calendar that is shared, where the schema knows of it', () => {
  expect(ownOf(older!, 'SupportsSharedFolders')).toEqual([]);
  const [shared, ...others] = ownOf(newer!, 'SupportsSharedFolders');
  expect([shared!.textContent, others]).toEqual(['true', []]);
  expect(shared!.parentElement!.firstElementChild).toBe(shared);
});

test('the package alone brings nothing to Outlook: every Outlook knows the XML manifest', () => {
  const package_ = JSON.parse(makeManifest(folder, values)) as object;
  expect(package_).not.toHaveProperty('extensions');
  expect(package_).not.toHaveProperty('authorization');
});

test('the phone’s buttons have their icon at all nine sizes', () => {
  expect(phoneControls).toHaveLength(2);
  for (const { icons } of phoneControls) {
    const sizes = icons.map(({ size, scale }) => `${size}@${scale ?? 0}`);
    expect(sizes).toEqual(['25@1', '25@2', '25@3', '32@1', '32@2', '32@3', '48@1', '48@2', '48@3']);
  }
});

test('it asks for the open item, also in a shared calendar, and for nothing else of the mailbox', () => {
  expect(manifest.authorization).toEqual({
    permissions: {
      resourceSpecific: [
        { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
        { name: 'Mailbox.SharedFolder', type: 'Delegated' },
      ],
    },
  });
  expect(all('Permissions').map(({ textContent }) => textContent)).toEqual(['ReadWriteItem']);
});

test('the XML manifest has one id, which the tab knows, and a package that brings Outlook hides it', () => {
  expect(all('Id').map(({ textContent }) => textContent)).toEqual([xmlAddInId]);
  const [alternate, ...others] = extension.alternates;
  expect(others).toEqual([]);
  expect(alternate!.hide).toEqual({ customOfficeAddin: { officeAddinId: xmlAddInId } });
  expectIcon(alternate!.alternateIcons.icon.url, 64);
  expectIcon(alternate!.alternateIcons.highResolutionIcon.url, 128);
  expect(xmlAddInId).not.toBe(values.appId);
});

test('the XML manifest is well formed, filled in, and has the version with four parts', () => {
  expect(all('parsererror')).toEqual([]);
  expect(text).not.toMatch(/\$\{|TANDEM_/);
  expect(all('Version').map(({ textContent }) => textContent)).toEqual(['1.2.3.0']);
});

test('the newer overrides stand inside the older ones, as Outlook reads them', () => {
  expect(older!.getAttribute('xsi:type')).toBe('VersionOverridesV1_0');
  expect(newer!.getAttribute('xsi:type')).toBe('VersionOverridesV1_1');
  expect(newer!.parentElement).toBe(older);
  expect(older!.lastElementChild).toBe(newer);
});

test.each([
  ['older', older],
  ['newer', newer],
])(
  'the %s overrides define each resource that they name, once, and name each that they define',
  (_, overrides) => {
    const defined = ['Image', 'Url', 'String']
      .flatMap((name) => ownOf(overrides!, name).map(attribute('id')))
      .filter((id) => id !== '');
    const named = ownOf(overrides!, '*')
      .map(attribute('resid'))
      .filter((id) => id !== '');
    expect(defined.length).toBeGreaterThan(9);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  },
);

test('every address of the XML manifest is https and there', () => {
  const addresses = all('*')
    .map(attribute('DefaultValue'))
    .filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(15);
  expect(all('SupportUrl').map(attribute('DefaultValue'))).toEqual([
    'https://tandem.contoso.com/support.html',
  ]);
  addresses.forEach(expectServed);
});

test('every icon of the XML manifest has the size that it is used at', () => {
  for (const overrides of [older!, newer!]) {
    const address = (resid: string) =>
      ownOf(overrides, 'Image')
        .find((image) => image.id === resid)!
        .getAttribute('DefaultValue')!;
    const used = ownOf(overrides, 'Image').filter((image) => image.hasAttribute('resid'));
    expect(used.length).toBeGreaterThan(8);
    for (const image of used)
      expectIcon(
        address(attribute('resid')(image)),
        Number(attribute('size')(image)) * Number(image.getAttribute('scale') ?? 1),
      );
  }
  expectIcon(all('IconUrl').map(attribute('DefaultValue'))[0]!, 64);
  expectIcon(all('HighResolutionIconUrl').map(attribute('DefaultValue'))[0]!, 128);
});

test('texts fit where Outlook shows them', () => {
  expect(all('String')).toHaveLength(10);
  for (const shown of all('String'))
    expect(shown.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(
      shown.parentElement!.localName === 'ShortStrings' ? 125 : 250,
    );
});

test('both manifests run the check on sending by the name that the script answers to, and let the person decide', () => {
  const script = source('src/host/outlook/answerSends.ts');
  const [, action] = /actions\.associate\('(\w+)'/.exec(script)!;
  expect(extension.autoRunEvents.flatMap(({ events }) => events)).toEqual([
    { type: 'appointmentSending', actionId: action, options: { sendMode: 'promptUser' } },
  ]);
  const [event, ...others] = all('LaunchEvent');
  expect(others).toEqual([]);
  expect(['Type', 'FunctionName', 'SendMode'].map((name) => event!.getAttribute(name))).toEqual([
    'OnAppointmentSend',
    action,
    'PromptUser',
  ]);
});

test('the alert’s button opens a pane that both manifests have', () => {
  const [, button] = /paneButton = '([\w-]+)'/.exec(source('src/host/outlook/answerSends.ts'))!;
  expect(controls.map(({ id }) => id)).toContain(button);
  expect(ownOf(newer!, 'Control').map(({ id }) => id)).toContain(button);
});
