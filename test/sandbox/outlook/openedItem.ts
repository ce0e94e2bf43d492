import { outlookClients, type ClientName } from '../../../sandbox/outlook/clients';
import { editForm, type FormEdit } from '../../../sandbox/outlook/item/editForm';
import { openNamedItem, type Wanted } from '../../../sandbox/outlook/item/openNamedItem';
import type { ComposedAppointment, OpenItem } from '../../../sandbox/outlook/item/OpenItem';
import { executeMethod } from '../../../sandbox/outlook/methods/executeMethod';
import { createWorld, type World } from '../../../sandbox/world/createWorld';

export const newWorld = (): World => createWorld({ now: '2026-11-23T13:00:00Z' });

/** What Ada has open, or somebody else by the first part of their address. */
export function opened(
  world: World,
  wanted: Wanted,
  { who = 'ada.okafor', client = 'web' }: { who?: string; client?: ClientName } = {},
): OpenItem {
  const person = world.personByUpn(`${who}@contoso.com`)!;
  return openNamedItem({ id: 'item1', world, person, client: outlookClients[client] }, wanted)!;
}

export const emptyForm = (world: World, client: ClientName = 'web'): ComposedAppointment =>
  opened(world, { kind: 'compose' }, { client }) as ComposedAppointment;

/** The value that the add-in gets, or the code of its error. */
export function run(item: OpenItem, dispatchId: number, params: object = {}): unknown {
  const { answer } = executeMethod(item, dispatchId, params as Readonly<Record<string, unknown>>);
  if (answer === null) return 'no answer';
  return answer.error === true ? `error ${String(answer.errorCode)}` : answer.data;
}

export const byHand = (item: ComposedAppointment, ...edits: FormEdit[]): void => {
  for (const edit of edits) {
    const edited = editForm(item, edit);
    if (edited.kind === 'wrong') throw new Error(edited.because);
  }
};
