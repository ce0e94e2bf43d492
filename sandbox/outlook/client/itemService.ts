import type { FormEdit } from '../item/editForm';
import type { FormState } from '../item/formState';
import type { NoteState } from '../item/notices';
import type { HostEvent, PageAct } from '../methods/HostMethod';
import { stage } from './stage';

export interface Drawn {
  readonly form: FormState | null;
  readonly notices: readonly NoteState[];
  readonly events: readonly HostEvent[];
}

export interface ExecutedMethod extends Drawn {
  /** Null where Outlook gives none. */
  readonly answer: object | null;
  readonly act: PageAct | null;
  readonly refusal: string | null;
}

export interface SendResult {
  readonly problem: string;
  readonly eventId?: string;
  readonly subject?: string;
  readonly week?: string;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what was typed is there before the add-in's next question is answered. */
function enqueue<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Which of the items of this window is shown. */
let shownId = stage.itemId ?? '';

const addressOf = (act: string): string => `/items/${shownId}/${act}`;

const ask = <T>(act: string): Promise<T> =>
  enqueue(async () => (await (await fetch(addressOf(act))).json()) as T);

const tell = <T>(act: string, body: unknown): Promise<T> =>
  enqueue(
    async () =>
      (await (await fetch(addressOf(act), { method: 'POST', body: JSON.stringify(body) })).json()) as T,
  );

/** The item that is open, as the server keeps it. */
export const itemService = {
  context: (): Promise<object> => ask('context'),
  initialData: (): Promise<object> => ask('initial'),
  execute: (dispatchId: number, params: unknown): Promise<ExecutedMethod> =>
    tell('execute', { dispatchId, params }),
  edit: (edit: FormEdit): Promise<Drawn & { readonly problem: string }> => tell('edit', edit),
  send: (): Promise<SendResult> => tell('send', null),
  /** Opens an empty form in this window; the one that is shown stays shown. */
  openBeside: (): Promise<{ readonly id: string }> => tell('beside', null),
  /** Shows another item of this window. */
  show: (id: string): Promise<Drawn> =>
    enqueue(async () => {
      shownId = id;
      return (await (await fetch(addressOf('drawn'))).json()) as Drawn;
    }),
  /** What an alert gives to the pane that its button opens. */
  giveContext: (context: string): Promise<object> => tell('initializationContext', context),
};
