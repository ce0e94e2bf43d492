/// <reference types="office-js" />
import { createNestablePublicClientApplication } from '@azure/msal-browser';

/** A stand-in for the pane: every call of Office.js by its path, and the events it hears. */
const heard: string[] = [];
let isReady = false;

function memberOf(path: string): { readonly owner: object; readonly member: unknown } {
  const names = path.split('.');
  let owner: object = Office.context.mailbox;
  for (const name of names.slice(0, -1)) owner = (owner as Record<string, object>)[name]!;
  return { owner, member: (owner as Record<string, unknown>)[names.at(-1)!] };
}

/** The value, or "name code" of the error. */
const call = (path: string, ...args: unknown[]): Promise<unknown> =>
  new Promise((resolve) => {
    const { owner, member } = memberOf(path);
    const callback = ({ status, value, error }: Office.AsyncResult<unknown>): void =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : `${error.name} ${error.code}`);
    try {
      (member as (...all: unknown[]) => void).call(owner, ...args, callback);
    } catch (error) {
      resolve(`thrown: ${(error as Error).message}`);
    }
  });

const read = (path: string): unknown => memberOf(path).member;

/** Fills the recurrence: the class is the library's own. */
const setRecurrence = (pattern: Office.Recurrence, time: [date: string, start: string, minutes: number]) => {
  const seriesTime = new (Office as unknown as { SeriesTime: new () => Office.SeriesTime }).SeriesTime();
  seriesTime.setStartDate(time[0]);
  seriesTime.setStartTime(time[1]);
  seriesTime.setDuration(time[2]);
  return call('item.recurrence.setAsync', { ...pattern, seriesTime });
};

const getRecurrence = async (): Promise<unknown> => {
  const recurrence = (await call('item.recurrence.getAsync')) as Office.Recurrence | null;
  if (recurrence === null) return null;
  const { seriesTime, ...rest } = recurrence;
  const time = [
    seriesTime.getStartDate(),
    seriesTime.getStartTime(),
    seriesTime.getEndTime(),
    seriesTime.getEndDate(),
  ];
  return { ...rest, time };
};

const listen = (event: string): Promise<unknown> =>
  new Promise((resolve) => {
    const item = Office.context.mailbox.item as unknown as {
      addHandlerAsync(
        type: string,
        handler: (args: object) => void,
        done: (result: Office.AsyncResult<void>) => void,
      ): void;
    };
    item.addHandlerAsync(
      event,
      (args) => heard.push(JSON.stringify(args)),
      ({ status, error }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded ? 'listening' : `${error.name} ${error.code}`),
    );
  });

const listenToTheme = (): void =>
  Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (args: object) => {
    heard.push(JSON.stringify(args));
  });

const properties = async (written?: Record<string, unknown>): Promise<unknown> => {
  const held = (await call('item.loadCustomPropertiesAsync')) as Office.CustomProperties;
  if (written === undefined) return held.getAll();
  for (const [name, value] of Object.entries(written)) held.set(name, value as string);
  return new Promise((resolve) => held.saveAsync(({ status }) => resolve(status)));
};

const saveSetting = (name: string, value: unknown): Promise<string> => {
  const { roamingSettings } = Office.context;
  roamingSettings.set(name, value);
  return new Promise((resolve) =>
    roamingSettings.saveAsync(({ status, error }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? 'saved' : `${error.name} ${error.code}`),
    ),
  );
};

const about = (): object => ({
  item: Office.context.mailbox.item?.itemType,
  theme: Office.context.officeTheme.bodyBackgroundColor,
  partitionKey: Office.context.partitionKey,
  person: Office.context.mailbox.userProfile.emailAddress,
  zone: Office.context.mailbox.userProfile.timeZone,
  hour: Office.context.mailbox.convertToLocalClientTime(new Date('2026-12-01T15:00:00Z')).hours,
  sets: ['1.5', '1.7', '1.8', '1.14', '1.15'].filter((version) =>
    Office.context.requirements.isSetSupported('Mailbox', version),
  ),
});

async function signIn(): Promise<string> {
  const client = await createNestablePublicClientApplication({
    auth: {
      clientId: '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80',
      authority: 'https://login.microsoftonline.com/organizations',
    },
  });
  const { account, scopes } = await client.acquireTokenPopup({ scopes: ['Calendars.ReadWrite'] });
  return `${account.username} ${scopes.join(' ')}`;
}

void Office.onReady(() => (isReady = true));
Object.assign(window, {
  probe: {
    ...{
      call,
      read,
      setRecurrence,
      getRecurrence,
      listen,
      listenToTheme,
      properties,
      saveSetting,
      about,
      signIn,
    },
    ready: () => isReady,
    heard: () => heard,
    setting: (name: string) => Office.context.roamingSettings.get(name) as unknown,
  },
});
