import { iconAddress, outlookAddIn, type PaneButton, type PhoneButton } from './outlookAddIn';

const { buttons, phoneButtons, words, pages, iconSizesPx, phoneIconSizesPx } = outlookAddIn;

/**
 * What the app package holds beyond the tab where it brings Outlook too: the extension, and the rights on the open item
 * and in calendars that are shared. Where both are installed it hides the XML manifest; its icons let Microsoft make one
 * of its own for the Outlooks that do not take the package.
 */
export function unifiedExtension(hostname: string) {
  const image = (size: number) => ({ size, url: iconAddress(hostname, size) });
  const address = (page: string) => `https://${hostname}/${page}`;
  const icons = iconSizesPx.map(image);
  return {
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [
      {
        requirements: mailbox('1.5'),
        runtimes: runtimes(address),
        ribbons: [
          ...buttons.map((button) => ribbonOf(button, icons)),
          ...phoneButtons.map((button) => phoneRibbon(button, hostname)),
        ],
        autoRunEvents: [
          {
            requirements: mailbox('1.12'),
            events: [
              {
                type: 'appointmentSending',
                actionId: outlookAddIn.sendHandler,
                options: { sendMode: 'promptUser' },
              },
            ],
          },
        ],
        alternates: [
          {
            hide: { customOfficeAddin: { officeAddinId: outlookAddIn.id } },
            alternateIcons: {
              icon: image(64),
              highResolutionIcon: { ...image(64), url: iconAddress(hostname, 128) },
            },
          },
        ],
      },
    ],
  };
}

const mailbox = (minVersion: string, formFactors?: readonly ('desktop' | 'mobile')[]) => ({
  scopes: ['mail'],
  ...(formFactors && { formFactors }),
  capabilities: [{ name: 'Mailbox', minVersion }],
});

function runtimes(address: (page: string) => string) {
  return [
    {
      id: 'tandem-pane',
      type: 'general',
      lifetime: 'short',
      code: { page: address(pages.pane) },
      actions: [
        { id: 'openTandem', type: 'openPage', view: 'tandem' },
        { id: 'openTandemToStay', type: 'openPage', view: 'tandem', pinnable: true },
      ],
    },
    {
      requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.12' }] },
      id: 'tandem-commands',
      type: 'general',
      lifetime: 'short',
      code: { page: address(pages.commands), script: address(pages.script) },
      actions: [{ id: outlookAddIn.sendHandler, type: 'executeFunction' }],
    },
  ];
}

interface Icon {
  readonly size: number;
  readonly url: string;
}

function ribbonOf({ id, group, places, words: kind, isPinnable }: PaneButton, icons: readonly Icon[]) {
  const { title, tip } = words[kind];
  const control = {
    id,
    type: 'button',
    label: outlookAddIn.name,
    icons,
    supertip: { title, description: tip },
    actionId: isPinnable ? 'openTandemToStay' : 'openTandem',
  };
  const groups = [{ id: group, label: outlookAddIn.name, icons, controls: [control] }];
  return {
    requirements: mailbox('1.5', ['desktop']),
    contexts: [places.unified],
    tabs: [{ builtInTabId: 'TabDefault', groups }],
  };
}

function phoneRibbon({ id, group, places }: PhoneButton, hostname: string) {
  const icons = phoneIconSizesPx.flatMap((size) =>
    [1, 2, 3].map((scale) => ({ size, scale, url: iconAddress(hostname, size * scale) })),
  );
  const control = { id, type: 'mobileButton', label: words.lookUp.title, icons, actionId: 'openTandem' };
  const customMobileRibbonGroups = [{ id: group, label: outlookAddIn.name, controls: [control] }];
  return {
    requirements: mailbox('1.5', ['mobile']),
    contexts: [places.unified],
    tabs: [{ builtInTabId: 'TabDefault', customMobileRibbonGroups }],
  };
}
