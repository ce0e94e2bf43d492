import { exchangeIdFrom } from '../../world/deterministicId';
import { saveEvent } from '../../graph/saveEvent';
import { HostError } from '../HostError';
import { hasMood } from '../moodsOf';
import { changeForm } from '../item/changeForm';
import { innerBody, textOfHtml } from '../item/bodyHtml';
import { categoryToJson, fileToJson } from '../item/initialData';
import { customPropertyId, type FormFile, type ItemNotice, type OpenItem } from '../item/OpenItem';
import { always, inForm, type HostMethod, type MethodAnswer, type MethodParameters } from './HostMethod';

const mostBase64Length = 34 * 1024 * 1024;
const mostPropertiesLength = 2500;
const mostNotices = 5;
const mostSessionLength = 50_000;

const contentTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  ics: 'text/calendar',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

const contentTypeOf = (name: string): string =>
  contentTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const filesOf = (item: OpenItem): readonly FormFile[] =>
  item.kind === 'appointmentCompose'
    ? item.form.files
    : ((item.kind === 'appointmentRead' ? item.event : item.letter.event)?.attachments ?? []);

const htmlOf = (item: OpenItem): string => {
  if (item.kind === 'appointmentCompose') return item.form.bodyHtml;
  return item.kind === 'appointmentRead' ? innerBody(item.event.body) : item.letter.bodyHtml;
};

const categoriesOf = (item: OpenItem): readonly string[] => {
  if (item.kind === 'appointmentCompose') return item.form.categories;
  return item.kind === 'appointmentRead' ? item.event.categories : [];
};

/** In the form they wait for the item to be saved; beside an item that is read they are kept at once. */
function saveProperties(item: OpenItem, { customProperties }: MethodParameters): MethodAnswer {
  const text = JSON.stringify(customProperties);
  if (isFirstOnNewForm(item) && hasMood(item, 'firstPropertiesFail'))
    throw new HostError('GenericSettingsError');
  if (text.length > mostPropertiesLength) throw new HostError('InvalidParameterValueError');
  item.customProperties = text;
  if (item.kind === 'appointmentRead') {
    const { world, mailbox, client, event } = item;
    const current = mailbox.events.get(event.id) ?? event;
    const extendedProperties = new Map(current.extendedProperties).set(
      customPropertyId(client.addInId),
      text,
    );
    saveEvent(world, mailbox, { ...current, extendedProperties });
  }
  return { raw: { wasSuccessful: true } };
}

/** Whether the add-in saves its properties for the first time, on a form that was never saved. */
function isFirstOnNewForm(item: OpenItem): boolean {
  if (item.kind !== 'appointmentCompose' || item.eventId !== null) return false;
  item.propertySaves += 1;
  return item.propertySaves === 1;
}

function withCategories(item: OpenItem): void {
  if (item.kind === 'appointmentCompose' && hasMood(item, 'noCategories'))
    throw new HostError('OperationNotSupported');
}

function addNotice(item: OpenItem, params: MethodParameters, isReplacing: boolean): MethodAnswer {
  const notice = params as unknown as ItemNotice;
  const isThere = item.notices.has(notice.key);
  if (isReplacing && !isThere) throw new HostError('NotificationKeyNotFound');
  if (!isReplacing && isThere) throw new HostError('DuplicateNotificationKey');
  if (!isThere && item.notices.size >= mostNotices) throw new HostError('NumberOfNotificationsExceeded');
  item.notices.set(notice.key, notice);
  return {};
}

function removeNotice(item: OpenItem, { key }: MethodParameters): MethodAnswer {
  if (!item.notices.delete(String(key))) throw new HostError('NotificationKeyNotFound');
  return {};
}

function writeSession({ session }: OpenItem, { name, value }: MethodParameters): MethodAnswer {
  const next = { ...Object.fromEntries(session), [String(name)]: String(value) };
  if (JSON.stringify(next).length > mostSessionLength) throw new HostError('SessionObjectMaxLengthExceeded');
  session.set(String(name), String(value));
  return {};
}

function sessionValue({ session }: OpenItem, { name }: MethodParameters): string {
  const value = session.get(String(name));
  if (value === undefined) throw new HostError('KeyNotFound');
  return value;
}

function fileOf(item: OpenItem, id: unknown): FormFile {
  const file = filesOf(item).find((each) => each.id === id);
  if (file === undefined) throw new HostError('InvalidAttachmentId');
  return file;
}

/** Properties, files, categories, notices: what an item has besides its fields. */
export const itemMethods: Readonly<Record<number, HostMethod>> = {
  3: always('item.loadCustomPropertiesAsync', '1.1', ({ customProperties }) => ({
    raw: { wasSuccessful: true, customProperties: customProperties ?? '{}' },
  })),
  4: always('customProperties.saveAsync', '1.1', saveProperties),
  37: always('item.body.getAsync', '1.3', (item, { coercionType }) => ({
    data: coercionType === 3 ? htmlOf(item) : textOfHtml(htmlOf(item)),
  })),
  148: inForm('item.addFileAttachmentFromBase64Async', '1.8', (item, { base64String, name, isInline }) => {
    const contentBytes = String(base64String);
    if (contentBytes.length > mostBase64Length) throw new HostError('AttachmentSizeExceeded');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contentBytes)) throw new HostError('InvalidParameterValueError');
    const { files } = item.form;
    const id = exchangeIdFrom(`file ${item.id} ${files.length} ${String(name)} ${contentBytes.length}`);
    const file = { id, name: String(name), contentBytes, isInline: isInline === true };
    changeForm(item, { files: [...files, { ...file, contentType: contentTypeOf(file.name) }] });
    return { data: id };
  }),
  20: inForm('item.removeAttachmentAsync', '1.1', (item, { attachmentIndex }) => {
    const gone = fileOf(item, attachmentIndex);
    changeForm(item, { files: item.form.files.filter((file) => file !== gone) });
    return {};
  }),
  149: inForm('item.getAttachmentsAsync', '1.8', ({ form }) => ({ data: form.files.map(fileToJson) })),
  150: always('item.getAttachmentContentAsync', '1.8', (item, { id }) => ({
    data: { content: fileOf(item, id).contentBytes, format: 'base64' },
  })),
  154: always('item.enhancedLocation.getAsync', '1.8', (item) => {
    const location =
      item.kind === 'appointmentCompose'
        ? item.form.location
        : item.kind === 'appointmentRead'
          ? item.event.location
          : '';
    const reported = { locationIdentifier: { id: location, type: 'custom' }, displayName: location };
    return { data: location === '' ? [] : [reported] };
  }),
  157: always('item.categories.getAsync', '1.8', (item) => {
    withCategories(item);
    return { data: categoriesOf(item).map((name) => categoryToJson(item, name)) };
  }),
  158: inForm('item.categories.addAsync', '1.8', (item, { categories }) => {
    withCategories(item);
    const names = categories as readonly string[];
    if (names.some((name) => !item.mailbox.masterCategories.has(name)))
      throw new HostError('InvalidCategory');
    changeForm(item, { categories: [...new Set([...item.form.categories, ...names])] });
    return {};
  }),
  159: inForm('item.categories.removeAsync', '1.8', (item, { categories }) => {
    const names = categories as readonly string[];
    changeForm(item, { categories: item.form.categories.filter((name) => !names.includes(name)) });
    return {};
  }),
  33: always('item.notificationMessages.addAsync', '1.3', (item, params) => addNotice(item, params, false)),
  34: always('item.notificationMessages.getAllAsync', '1.3', ({ notices }) => ({
    data: [...notices.values()],
  })),
  35: always('item.notificationMessages.replaceAsync', '1.3', (item, params) =>
    addNotice(item, params, true),
  ),
  36: always('item.notificationMessages.removeAsync', '1.3', removeNotice),
  99: always('item.getInitializationContextAsync', '1.3', ({ initializationContext = '' }) => ({
    data: initializationContext,
  })),
  185: inForm('item.sessionData.setAsync', '1.15', writeSession),
  186: inForm('item.sessionData.getAsync', '1.15', (item, params) => ({ data: sessionValue(item, params) })),
  187: inForm('item.sessionData.getAllAsync', '1.15', ({ session }) => ({
    data: Object.fromEntries(session),
  })),
  188: inForm('item.sessionData.clearAsync', '1.15', ({ session }) => (session.clear(), {})),
  189: inForm('item.sessionData.removeAsync', '1.15', (item, params) => {
    sessionValue(item, params);
    item.session.delete(String(params.name));
    return {};
  }),
};
