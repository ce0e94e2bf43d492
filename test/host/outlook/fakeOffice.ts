import type { OfficeLibrary } from '../../../src/host/outlook/officeLibrary';

type Done<Value> = (result: Office.AsyncResult<Value>) => void;

interface Recipient {
  readonly displayName: string;
  readonly emailAddress: string;
}

interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly content?: string;
}

/** What stands in the form, as Outlook keeps it. */
export interface FormState {
  subject: string;
  organizer: Recipient;
  requiredAttendees: Recipient[];
  optionalAttendees: Recipient[];
  body: string;
  start: Date;
  end: Date;
  recurrence: Office.Recurrence | null;
  attachments: FakeAttachment[];
  categories: string[] | null;
  /** As they were saved with the item. */
  custom: Record<string, unknown>;
  seriesId: string | null;
  isAllDayEvent: boolean;
  /** Null while it was never saved. */
  itemId: string | null;
  /** Whose calendar it is; null in one's own. */
  sharedBy: string | null;
}

const ada: Recipient = { displayName: 'Ada Okafor', emailAddress: 'ada@example.com' };
export const ben: Recipient = { displayName: 'Ben Ruiz', emailAddress: 'ben@example.com' };
export const sam: Recipient = { displayName: 'Sam Petersen', emailAddress: 'sam@example.com' };

export class FakeSeriesTime {
  startDate = '';
  startTime = '';
  minutes = 0;
  endDate: string | null = null;
  setStartDate(date: string) {
    this.startDate = date;
  }
  setStartTime(time: string) {
    this.startTime = time;
  }
  setDuration(minutes: number) {
    this.minutes = minutes;
  }
  getStartDate() {
    return this.startDate;
  }
  getStartTime() {
    return this.startTime;
  }
  getDuration() {
    return this.minutes;
  }
  getEndDate() {
    return this.endDate;
  }
}

interface Script {
  /** The version of the mailbox that this Outlook has. */
  readonly mailbox?: string;
  readonly form?: Partial<FormState>;
  /** What is open instead of a form. */
  readonly item?: object | null;
  readonly theme?: string;
  /** As the client calls itself. */
  readonly hostName?: string;
}

interface Made {
  readonly mailbox: string;
  readonly theme: string | undefined;
  readonly hostName: string;
}

/** Office.js with an Outlook behind it that does what it is told, and refuses or keeps silent where a test says so. */
export class FakeOffice {
  readonly state: FormState;
  readonly log: string[] = [];
  readonly settings = new Map<string, unknown>();
  readonly savedSettings = new Map<string, unknown>();
  readonly handlers = new Map<string, ((event: unknown) => void)[]>();
  readonly actions = new Map<string, (event?: Office.MailboxEvent) => void>();
  readonly opened: unknown[] = [];
  /** Calls that Outlook refuses, by their name, with what it says; without a code of its own it is 9020. */
  readonly refused = new Map<string, string | { readonly message: string; readonly code: number }>();
  readonly silent = new Set<string>();
  /** Calls that Outlook answers without doing anything. */
  readonly idle = new Set<string>();

  /** Calls under way; set `isHolding` to answer them by `letGo` only. */
  readonly held: (() => void)[] = [];
  isHolding = false;
  /** What the button that opened the pane gave it. */
  initializationContext: unknown = '';
  private attached = 0;
  item: object | null;
  readonly library: OfficeLibrary;

  constructor({ mailbox = '1.14', form = {}, item, theme, hostName = 'OutlookWebApp' }: Script = {}) {
    this.state = {
      subject: '',
      organizer: ada,
      requiredAttendees: [],
      optionalAttendees: [],
      body: '',
      start: new Date('2026-12-01T09:00:00Z'),
      end: new Date('2026-12-01T09:30:00Z'),
      recurrence: null,
      attachments: [],
      categories: null,
      custom: {},
      seriesId: null,
      isAllDayEvent: false,
      itemId: null,
      sharedBy: null,
      ...form,
    };
    this.item = item === undefined ? this.form() : item;
    this.library = this.made({ mailbox, theme, hostName }) as unknown as OfficeLibrary;
  }

  fire(event: string, detail: unknown = {}): void {
    this.handlers.get(event)?.forEach((handle) => handle(detail));
  }

  letGo(): void {
    this.held.splice(0).forEach((go) => go());
  }

  private answer(name: string, done: Done<unknown>, work: () => unknown): void {
    this.log.push(name);
    if (this.silent.has(name)) return;
    const refused = this.refused.get(name);
    const error = typeof refused === 'string' ? { message: refused, code: 9020 } : refused;
    const reply = () =>
      error === undefined
        ? done({
            status: 'succeeded',
            value: this.idle.has(name) ? undefined : work(),
          } as unknown as Office.AsyncResult<unknown>)
        : done({ status: 'failed', error: { name: 'Error', ...error } } as never);
    if (this.isHolding) this.held.push(reply);
    else void Promise.resolve().then(reply);
  }

  /** A member with `getAsync` and `setAsync` over a part of the state. */
  private part<Name extends keyof FormState>(name: Name) {
    return {
      getAsync: (...given: unknown[]) =>
        this.answer(`${name}.get`, given.at(-1) as Done<unknown>, () => this.state[name]),
      setAsync: (value: FormState[Name], ...given: unknown[]) =>
        this.answer(`${name}.set`, given.at(-1) as Done<unknown>, () => {
          this.state[name] = value;
        }),
    };
  }

  private line(name: 'requiredAttendees' | 'optionalAttendees') {
    const limited = (people: Recipient[]) => {
      if (people.length > 100) throw new Error(`${people.length} people in one call`);
    };
    const { getAsync, setAsync } = this.part(name);
    return {
      getAsync,
      setAsync: (people: Recipient[], done: Done<unknown>) => {
        limited(people);
        setAsync(people, done);
      },
      addAsync: (people: Recipient[], done: Done<unknown>) => {
        limited(people);
        this.answer(`${name}.add`, done, () => this.state[name].push(...people));
      },
    };
  }

  private customProperties() {
    const values = new Map(Object.entries(this.state.custom));
    return {
      get: (name: string) => values.get(name),
      set: (name: string, value: unknown) => values.set(name, value),
      remove: (name: string) => values.delete(name),
      saveAsync: (done: Done<unknown>) =>
        this.answer('custom.save', done, () => {
          this.state.custom = Object.fromEntries(values);
        }),
    };
  }

  loadCustomPropertiesAsync = (done: Done<unknown>) =>
    this.answer('custom.load', done, () => this.customProperties());

  private form(): object {
    const { state } = this;
    return {
      itemType: 'appointment',
      seriesId: state.seriesId,
      subject: this.part('subject'),
      getInitializationContextAsync: (done: Done<unknown>) =>
        this.answer('initializationContext.get', done, () => this.initializationContext),
      organizer: this.part('organizer'),
      requiredAttendees: this.line('requiredAttendees'),
      optionalAttendees: this.line('optionalAttendees'),
      start: this.part('start'),
      end: this.part('end'),
      recurrence: this.part('recurrence'),
      isAllDayEvent: this.part('isAllDayEvent'),
      getItemIdAsync: (done: Done<unknown>) =>
        state.itemId === null
          ? void Promise.resolve().then(() =>
              done({
                status: 'failed',
                error: { name: 'Error', message: 'Not saved.', code: 9046 },
              } as never),
            )
          : this.answer('id.get', done, () => state.itemId),
      ...(state.sharedBy !== null && {
        getSharedPropertiesAsync: (done: Done<unknown>) =>
          this.answer('shared.get', done, () => ({ owner: state.sharedBy })),
      }),
      getAttachmentContentAsync: (id: string, done: Done<unknown>) =>
        this.answer('attachments.content', done, () => ({
          content: state.attachments.find((one) => one.id === id)?.content ?? '',
          format: 'base64',
        })),
      body: {
        ...this.part('body'),
        prependAsync: (html: string, _: unknown, done: Done<unknown>) =>
          this.answer('body.prepend', done, () => {
            state.body = html + state.body;
          }),
      },
      categories: {
        getAsync: (done: Done<unknown>) =>
          this.answer(
            'categories.get',
            done,
            () => state.categories?.map((displayName) => ({ displayName })) ?? null,
          ),
        addAsync: (names: string[], done: Done<unknown>) =>
          this.answer('categories.add', done, () => {
            state.categories = [...(state.categories ?? []), ...names];
          }),
        removeAsync: (names: string[], done: Done<unknown>) =>
          this.answer('categories.remove', done, () => {
            state.categories = (state.categories ?? []).filter((name) => !names.includes(name));
          }),
      },
      getAttachmentsAsync: (done: Done<unknown>) =>
        this.answer('attachments.get', done, () => [...state.attachments]),
      addFileAttachmentFromBase64Async: (content: string, name: string, done: Done<unknown>) =>
        this.answer('attachments.add', done, () => {
          this.attached += 1;
          state.attachments = [...state.attachments, { id: `new-${this.attached}`, name, content }];
        }),
      removeAttachmentAsync: (id: string, done: Done<unknown>) =>
        this.answer('attachments.remove', done, () => {
          state.attachments = state.attachments.filter((one) => one.id !== id);
        }),
      loadCustomPropertiesAsync: this.loadCustomPropertiesAsync,
      addHandlerAsync: this.addHandler,
    };
  }

  private addHandler = (event: string, handler: (detail: unknown) => void, done?: Done<unknown>) => {
    this.answer(`handler ${event}`, done ?? (() => undefined), () => undefined);
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  };

  private made({ mailbox, theme, hostName }: Made): object {
    const item = () => this.item;
    return {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      CoercionType: { Html: 'html', Text: 'text' },
      MailboxEnums: { ItemType: { Appointment: 'appointment', Message: 'message' } },
      EventType: {
        RecipientsChanged: 'olkRecipientsChanged',
        AppointmentTimeChanged: 'olkAppointmentTimeChanged',
        RecurrenceChanged: 'olkRecurrenceChanged',
        ItemChanged: 'olkItemSelectedChanged',
        OfficeThemeChanged: 'officeThemeChanged',
      },
      HostType: { Outlook: 'Outlook' },
      SeriesTime: FakeSeriesTime,
      onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
      actions: {
        associate: (name: string, action: (event?: Office.MailboxEvent) => void) =>
          this.actions.set(name, action),
      },
      context: {
        displayLanguage: 'de-DE',
        partitionKey: 'part-1',
        ...(theme === undefined ? {} : { officeTheme: { bodyBackgroundColor: theme } }),
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name !== 'Mailbox' || minorOf(version) <= minorOf(mailbox),
        },
        ui: { openBrowserWindow: (url: string) => this.opened.push(url) },
        roamingSettings: {
          get: (name: string) => this.savedSettings.get(name),
          remove: (name: string) => void this.settings.delete(name),
          set: (name: string, value: unknown) => this.settings.set(name, value),
          saveAsync: (done: Done<unknown>) =>
            this.answer('settings.save', done, () => {
              this.savedSettings.clear();
              this.settings.forEach((value, name) => this.savedSettings.set(name, value));
            }),
        },
        mailbox: {
          get item() {
            return item();
          },
          diagnostics: { hostName },
          userProfile: { ...ada, timeZone: 'W. Europe Standard Time' },
          addHandlerAsync: this.addHandler,
          displayNewMessageForm: (message: unknown) => this.opened.push(message),
        },
      },
    };
  }
}

/** "1.14" has the minor 14. */
const minorOf = (version: string) => Number(version.split('.')[1] ?? 0);
