import { HostError } from '../HostError';
import { keepSettings } from '../roamingSettings';
import {
  always,
  inForm,
  whenReading,
  type HostMethod,
  type MethodAnswer,
  type MethodParameters,
} from './HostMethod';

const mostSettingsLength = 32 * 1024;

const wouldOpen =
  (what: string) =>
  (_item: unknown, fields: MethodParameters): MethodAnswer => ({
    data: true,
    act: { kind: 'wouldOpen', what, fields },
  });

const noted = (): MethodAnswer => ({});
const notOnPhones = { notOnPhones: true } as const;

/** What the mailbox offers beside the item: other forms, the settings that follow the person, the list of categories. */
export const mailboxMethods: Readonly<Record<number, HostMethod>> = {
  7: whenReading('mailbox.displayNewAppointmentForm', '1.1', wouldOpen('a new appointment'), notOnPhones),
  177: whenReading('mailbox.displayNewAppointmentFormAsync', '1.9', wouldOpen('a new appointment')),
  44: whenReading('mailbox.displayNewMessageForm', '1.6', wouldOpen('a new mail')),
  178: whenReading('mailbox.displayNewMessageFormAsync', '1.9', wouldOpen('a new mail')),
  8: always('mailbox.displayMessageForm', '1.1', wouldOpen('a mail')),
  9: always('mailbox.displayAppointmentForm', '1.1', (_item, { itemId }) => ({
    act: { kind: 'openEvent', eventId: String(itemId) },
  })),
  180: always('mailbox.displayAppointmentFormAsync', '1.9', (_item, { itemId }) => ({
    act: { kind: 'openEvent', eventId: String(itemId) },
  })),
  10: whenReading('item.displayReplyForm', '1.1', wouldOpen('a reply')),
  11: whenReading('item.displayReplyAllForm', '1.1', wouldOpen('a reply to all')),
  30: whenReading('item.displayReplyForm', '1.1', wouldOpen('a reply')),
  31: whenReading('item.displayReplyAllForm', '1.1', wouldOpen('a reply to all')),
  181: whenReading('item.displayReplyFormAsync', '1.9', wouldOpen('a reply')),
  182: whenReading('item.displayReplyAllFormAsync', '1.9', wouldOpen('a reply to all')),
  183: whenReading('item.displayReplyFormAsync', '1.9', wouldOpen('a reply')),
  184: whenReading('item.displayReplyAllFormAsync', '1.9', wouldOpen('a reply to all')),
  160: always('mailbox.masterCategories.getAsync', '1.8', ({ mailbox }) => ({
    data: [...mailbox.masterCategories].map(([displayName, color]) => ({ displayName, color })),
  })),
  161: always('mailbox.masterCategories.addAsync', '1.8', () => {
    throw new HostError('InsufficientItemPermissionsError');
  }),
  162: always('mailbox.masterCategories.removeAsync', '1.8', () => {
    throw new HostError('InsufficientItemPermissionsError');
  }),
  404: always('roamingSettings.saveAsync', '1.1', (item, params) => {
    const [settings] = Object.values(params) as [Readonly<Record<string, string>>];
    if (JSON.stringify(settings).length > mostSettingsLength) throw new HostError('GenericSettingsError');
    keepSettings(item, settings);
    return {};
  }),
  163: always('mailbox.logTelemetry', '1.1', noted),
  193: always('mailbox.logCustomerContentTelemetry', '1.1', noted),
  400: always('mailbox.trackCtq', '1.1', noted),
  401: always('mailbox.recordTrace', '1.1', noted),
  402: always('mailbox.recordDataPoint', '1.1', noted),
  /** No number of Office.js's: the sandbox's own addition asks by it. */
  9001: inForm('item.sendAsync', '1.15', () => ({ act: { kind: 'send' } })),
};
