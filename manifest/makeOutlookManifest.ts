import { checkedPackageValues, type PackageValues } from './fillManifest';
import { iconAddress, outlookAddIn, type PaneButton, type PhoneButton } from './outlookAddIn';

const { buttons, phoneButtons, words, pages, iconSizesPx, phoneIconSizesPx } = outlookAddIn;

/**
 * The XML manifest, by which every Outlook knows the add-in. Its overrides stand inside each other: an Outlook reads the
 * newest that it knows.
 */
export function makeOutlookManifest(values: PackageValues): string {
  const { hostname, version } = checkedPackageValues(values);
  const address = (page: string) => `https://${hostname}/${page}`;
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0" xsi:type="MailApp">',
    `<Id>${outlookAddIn.id}</Id>`,
    `<Version>${version}.0</Version>`,
    `<ProviderName>${outlookAddIn.name}</ProviderName>`,
    '<DefaultLocale>en-US</DefaultLocale>',
    `<DisplayName DefaultValue="${outlookAddIn.name}" />`,
    `<Description DefaultValue="${outlookAddIn.description}" />`,
    `<IconUrl DefaultValue="${iconAddress(hostname, 64)}" />`,
    `<HighResolutionIconUrl DefaultValue="${iconAddress(hostname, 128)}" />`,
    `<SupportUrl DefaultValue="${address(pages.support)}" />`,
    `<AppDomains><AppDomain>https://${hostname}</AppDomain></AppDomains>`,
    '<Hosts><Host Name="Mailbox" /></Hosts>',
    '<Requirements><Sets><Set Name="Mailbox" MinVersion="1.3" /></Sets></Requirements>',
    formSettings(address(pages.pane)),
    '<Permissions>ReadWriteItem</Permissions>',
    '<Rule xsi:type="RuleCollection" Mode="Or">',
    '<Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />',
    '<Rule xsi:type="ItemIs" ItemType="Appointment" FormType="ReadOrEdit" />',
    '</Rule>',
    '<DisableEntityHighlighting>true</DisableEntityHighlighting>',
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">',
    requirements('1.3'),
    `<Hosts><Host xsi:type="MailHost"><DesktopFormFactor>`,
    '<FunctionFile resid="Commands.Url" />',
    ...buttons.map((button) => buttonPoint(button, false)),
    '</DesktopFormFactor></Host></Hosts>',
    resources(hostname, iconSizesPx, ['commands']),
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">',
    newerOverrides(hostname),
    '</VersionOverrides>',
    '</VersionOverrides>',
    '</OfficeApp>',
  );
}

const lines = (...parts: readonly string[]): string => parts.join('\n');

function formSettings(pane: string): string {
  const source = `<SourceLocation DefaultValue="${pane}" />`;
  return lines(
    '<FormSettings>',
    `<Form xsi:type="ItemRead"><DesktopSettings>${source}<RequestedHeight>250</RequestedHeight></DesktopSettings></Form>`,
    `<Form xsi:type="ItemEdit"><DesktopSettings>${source}</DesktopSettings></Form>`,
    '</FormSettings>',
  );
}

const requirements = (version: string): string =>
  `<Requirements><bt:Sets DefaultMinVersion="${version}"><bt:Set Name="Mailbox" /></bt:Sets></Requirements>`;

/** With pinning, the check on sending, shared calendars and the phone, which only the newer schema knows. */
function newerOverrides(hostname: string): string {
  const phoneSizes = phoneIconSizesPx.flatMap((size) => scales.map((scale) => size * scale));
  return lines(
    requirements('1.5'),
    '<Hosts><Host xsi:type="MailHost">',
    '<Runtimes><Runtime resid="Commands.Url"><Override type="javascript" resid="CommandsScript.Url" /></Runtime></Runtimes>',
    '<DesktopFormFactor>',
    '<SupportsSharedFolders>true</SupportsSharedFolders>',
    '<FunctionFile resid="Commands.Url" />',
    ...buttons.map((button) => buttonPoint(button, button.isPinnable)),
    '<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>',
    `<LaunchEvent Type="OnAppointmentSend" FunctionName="${outlookAddIn.sendHandler}" SendMode="PromptUser" />`,
    '</LaunchEvents><SourceLocation resid="Commands.Url" /></ExtensionPoint>',
    '</DesktopFormFactor>',
    '<MobileFormFactor>',
    '<FunctionFile resid="Commands.Url" />',
    ...phoneButtons.map(phonePoint),
    '</MobileFormFactor>',
    '</Host></Hosts>',
    resources(hostname, [...iconSizesPx, ...phoneSizes], ['commands', 'script']),
  );
}

function buttonPoint({ id, group, places, words: kind }: PaneButton, isPinnable: boolean): string {
  const name = kind === 'fill' ? 'Fill' : 'Lookup';
  return lines(
    `<ExtensionPoint xsi:type="${places.xml}"><OfficeTab id="TabDefault"><Group id="${group}">`,
    '<Label resid="Tandem.Label" />',
    `<Control xsi:type="Button" id="${id}">`,
    '<Label resid="Tandem.Label" />',
    `<Supertip><Title resid="${name}.Label" /><Description resid="${name}.Tip" /></Supertip>`,
    `<Icon>${iconSizesPx.map((size) => `<bt:Image size="${size}" resid="Icon.${size}" />`).join('')}</Icon>`,
    `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url" />${isPinnable ? '<SupportsPinning>true</SupportsPinning>' : ''}</Action>`,
    '</Control></Group></OfficeTab></ExtensionPoint>',
  );
}

const scales = [1, 2, 3];

/** Beside an appointment the phone takes the button without a group around it. */
function phonePoint({ id, group, places }: PhoneButton): string {
  const icons = phoneIconSizesPx.flatMap((size) =>
    scales.map(
      (scale) =>
        `<bt:Image xsi:type="bt:MobileImage" size="${size}" scale="${scale}" resid="Icon.${size * scale}" />`,
    ),
  );
  const control = lines(
    `<Control xsi:type="MobileButton" id="${id}"><Label resid="Lookup.Label" />`,
    `<Icon>${icons.join('')}</Icon>`,
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url" /></Action></Control>',
  );
  const isBare = places.xml !== 'MobileMessageReadCommandSurface';
  const inside = isBare ? control : `<Group id="${group}"><Label resid="Tandem.Label" />${control}</Group>`;
  return `<ExtensionPoint xsi:type="${places.xml}">${inside}</ExtensionPoint>`;
}

function resources(
  hostname: string,
  sizesPx: readonly number[],
  more: readonly ('commands' | 'script')[],
): string {
  const names = { pane: 'Pane.Url', commands: 'Commands.Url', script: 'CommandsScript.Url' } as const;
  const sizes = [...new Set(sizesPx)].sort((one, other) => one - other);
  const icons = sizes.map(
    (size) => `<bt:Image id="Icon.${size}" DefaultValue="${iconAddress(hostname, size)}" />`,
  );
  const urls = (['pane', ...more] as const).map(
    (page) => `<bt:Url id="${names[page]}" DefaultValue="https://${hostname}/${pages[page]}" />`,
  );
  const text = (id: string, words: string): string => `<bt:String id="${id}" DefaultValue="${words}" />`;
  return lines(
    '<Resources>',
    `<bt:Images>${icons.join('')}</bt:Images>`,
    `<bt:Urls>${urls.join('')}</bt:Urls>`,
    `<bt:ShortStrings>${text('Tandem.Label', outlookAddIn.name)}${text('Fill.Label', words.fill.title)}${text('Lookup.Label', words.lookUp.title)}</bt:ShortStrings>`,
    `<bt:LongStrings>${text('Fill.Tip', words.fill.tip)}${text('Lookup.Tip', words.lookUp.tip)}</bt:LongStrings>`,
    '</Resources>',
  );
}
