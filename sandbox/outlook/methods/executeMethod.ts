import { hasMailboxSet } from '../clients';
import { HostError, hostErrorCodes } from '../HostError';
import { moodOfMethod } from '../moodsOf';
import type { OpenItem } from '../item/OpenItem';
import { formMethods } from './formMethods';
import type { HostEvent, HostMethod, MethodAnswer, MethodParameters, PageAct } from './HostMethod';
import { itemMethods } from './itemMethods';
import { mailboxMethods } from './mailboxMethods';

export interface Executed {
  /** In the shape that Office.js makes an `AsyncResult` of; null where Outlook never answers. */
  readonly answer: Readonly<Record<string, unknown>> | null;
  readonly events: readonly HostEvent[];
  readonly act: PageAct | null;
  /** What was refused and why, for the page to show; null where the add-in did nothing out of place. */
  readonly refusal: string | null;
}

/** By the numbers under which Office.js calls them. */
const methods: Readonly<Record<number, HostMethod>> = { ...itemMethods, ...mailboxMethods, ...formMethods };

type Answer = Readonly<Record<string, unknown>>;

function methodFor(item: OpenItem, dispatchId: number): HostMethod | undefined {
  const found = [formMethods, itemMethods, mailboxMethods].map((table) => table[dispatchId]);
  return found.find((method) => method?.kinds.includes(item.kind)) ?? methods[dispatchId];
}

const failed = (errorCode: number): Answer => ({ error: true, errorCode, wasSuccessful: false });

const nothingDone = { events: [], act: null, refusal: null } as const;

const refused = (refusal: string): Executed => ({
  answer: failed(hostErrorCodes.OperationNotSupported),
  events: [],
  act: null,
  refusal,
});

/** Why this client does not run the method on this item; null where it does. */
function objection({ client, kind }: OpenItem, method: HostMethod): string | null {
  const { name, set, kinds, notOnPhones } = method;
  if (!kinds.includes(kind)) return `${name} is not there on ${kind}.`;
  if (!hasMailboxSet(client, set)) return `${name} needs Mailbox ${set}: Outlook (${client.label}) lacks it.`;
  return notOnPhones && client.name === 'phone' ? `${name} is not there on phones.` : null;
}

const succeeded = ({ data, raw }: MethodAnswer): Answer =>
  raw ?? { error: false, wasSuccessful: true, ...(data !== undefined && { data }) };

/** Refusals that say how things are: nothing that the add-in did is out of place. */
const isAnswer = ({ errorName }: HostError): boolean =>
  errorName === 'ItemNotSaved' || errorName === 'OperationNotSupported';

/** Runs one method of Office.js on the open item. What Outlook refuses is refused with its code; an unknown method by name. */
export function executeMethod(item: OpenItem, dispatchId: number, params: MethodParameters | null): Executed {
  const method = methodFor(item, dispatchId);
  if (method === undefined) return refused(`The sandbox does not play method ${dispatchId} of Office.js.`);
  const because = objection(item, method);
  if (because !== null) return refused(because);
  const mood = moodOfMethod(item, method.name);
  if (mood === 'neverAnswers') return { ...nothingDone, answer: null };
  if (mood === 'doesNothing') return { ...nothingDone, answer: succeeded({}) };
  try {
    const answer = method.run(item, params ?? {});
    return {
      answer: succeeded(answer),
      events: answer.events ?? [],
      act: answer.act ?? null,
      refusal: null,
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const code = hostErrorCodes[error.errorName];
    const events: HostEvent[] = [];
    return {
      answer: failed(code),
      events,
      act: null,
      refusal: isAnswer(error) ? null : `${method.name}: ${error.errorName} (${code})`,
    };
  }
}
