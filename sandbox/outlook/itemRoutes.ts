import { appContextOf } from './appContext';
import { hostErrorCodes, HostError } from './HostError';
import { editForm, type FormEdit } from './item/editForm';
import { formStateOf } from './item/formState';
import { initialDataOf } from './item/initialData';
import { notesOf } from './item/notices';
import type { OpenItem } from './item/OpenItem';
import { sendAppointment } from './item/sendAppointment';
import { executeMethod } from './methods/executeMethod';
import type { MethodParameters } from './methods/HostMethod';
import type { OpenItems } from './openItems';

interface MethodCall {
  readonly dispatchId: number;
  readonly params: MethodParameters | null;
}

/** What the page draws after every change. */
const drawn = (item: OpenItem): object => ({
  form: item.kind === 'appointmentCompose' ? formStateOf(item) : null,
  notices: notesOf(item),
});

function edit(item: OpenItem, change: FormEdit): object {
  if (item.kind !== 'appointmentCompose') return { problem: 'This item is only read.', ...drawn(item) };
  const edited = editForm(item, change);
  return edited.kind === 'wrong'
    ? { problem: edited.because, events: [], ...drawn(item) }
    : { problem: '', events: edited.events, ...drawn(item) };
}

function send(item: OpenItem): object {
  if (item.kind !== 'appointmentCompose') return { problem: 'This item is only read.' };
  try {
    const eventId = sendAppointment(item);
    return { problem: '', eventId, subject: item.form.subject, week: item.form.start.local.slice(0, 10) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { problem: `It was not sent: ${error.errorName} (${hostErrorCodes[error.errorName]}).` };
  }
}

type ItemRoute = (item: OpenItem, body: unknown, url: URL) => object;

const routes: Readonly<Record<string, ItemRoute>> = {
  'GET context': (item, _body, url) => appContextOf(item, `${url.origin}/`),
  'GET initial': (item) => initialDataOf(item),
  'GET drawn': (item) => ({ ...drawn(item), events: [] }),
  'POST execute': (item, body) => {
    const { dispatchId, params } = body as MethodCall;
    return { ...executeMethod(item, dispatchId, params), ...drawn(item) };
  },
  'POST edit': (item, body) => edit(item, body as FormEdit),
  'POST send': (item) => send(item),
  'POST initializationContext': (item, context) => {
    item.initializationContext = String(context);
    return {};
  },
};

/** `/items/{id}/…`: what the page's script asks about the item that is open in it. */
export function itemRoutes(items: OpenItems): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const [, , id = '', act = ''] = url.pathname.split('/');
    const item = items.find(id);
    const route = routes[`${request.method} ${act}`];
    if (item === undefined) return new Response(`No item ${id} is open.`, { status: 404 });
    if (act === 'beside') return Response.json({ id: items.openBeside(item)?.id ?? id });
    if (route === undefined)
      return new Response(`There is no ${request.method} ${act} of an item.`, { status: 404 });
    return Response.json(route(item, request.method === 'POST' ? await request.json() : null, url));
  };
}
