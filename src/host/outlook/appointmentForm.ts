import type {
  AppointmentForm,
  FillOutcome,
  FormPart,
  TakeBackOutcome,
  TakenBack,
} from '../../application/ports/AppointmentForm';
import { FailureError } from '../../application/ports/Failure';
import type { FormContext, FormToFill } from './FormContext';
import { fillPart } from './fillPart';
import { hasMailbox } from './officeLibrary';
import { readDraft } from './readDraft';

/**
 * Tells of changes to the people, the time and the recurrence. Outlook keeps one handler for each event of an item, so
 * there is one for all listeners. Where it has none, or refuses, nobody is told: the screen still reads when asked.
 */
function watchForm({ office, item, call }: FormContext): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let isWatching = false;
  const tell = () => listeners.forEach((listen) => listen());
  const watch = async (event: Office.EventType) => {
    try {
      await call('tell of changes', (done) => item.addHandlerAsync(event, tell, done));
    } catch (caught) {
      if (!(caught instanceof FailureError)) throw caught;
    }
  };
  return (listener) => {
    listeners.add(listener);
    if (!isWatching && hasMailbox(office, '1.7')) {
      isWatching = true;
      const { RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged } = office.EventType;
      for (const event of [RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged]) void watch(event);
    }
    return () => listeners.delete(listener);
  };
}

/** The version of the mailbox that brought what fills each part. */
const brought: Readonly<Record<FormPart, string>> = {
  subject: '1.1',
  attendees: '1.1',
  recurrence: '1.7',
  body: '1.3',
  agendaFile: '1.8',
  category: '1.8',
  tag: '1.1',
};

interface Written {
  readonly part: FormPart;
  readonly takeBack: () => Promise<TakeBackOutcome>;
}

/** The form through Office.js. It remembers what was written, as long as it is open. */
export function appointmentForm(form: FormContext & Pick<FormToFill, 'pause'>): AppointmentForm {
  const context: FormToFill = { ...form, memory: { record: null, agenda: null, repeats: false } };
  let written: readonly Written[] = [];
  return {
    missingParts: missingPartsOf(context),
    read: () => readDraft(context),
    fill: async (changes, unseen = []) => {
      const outcomes: FillOutcome[] = [];
      for (const change of changes) {
        const { outcome, takeBack } = await fillPart(context, change, unseen);
        outcomes.push(known(outcome));
        if (takeBack !== null) written = [...written, { part: change.kind, takeBack }];
      }
      return outcomes;
    },
    takeBack: async () => {
      const { outcomes, left } = await takenBack(written);
      written = left;
      return outcomes;
    },
    onChange: watchForm(context),
  };
}

function missingPartsOf({ office, item }: FormContext): readonly FormPart[] {
  const parts = Object.keys(brought) as FormPart[];
  return parts.filter(
    (part) => !hasMailbox(office, brought[part]) || (part === 'recurrence' && isOccurrence(item)),
  );
}

/** One occurrence of a series is open: it cannot be made to repeat. */
function isOccurrence({ seriesId }: Office.AppointmentCompose): boolean {
  return typeof seriesId === 'string' && seriesId !== '';
}

/** What Outlook says of a category that the mailbox does not know. */
const invalidCategory = '9044';

function known(outcome: FillOutcome): FillOutcome {
  const isUnknown = outcome.kind === 'failed' && outcome.failure.code === invalidCategory;
  return isUnknown ? { kind: 'unknownCategory' } : outcome;
}

/**
 * The last that was written first. Where a part cannot be taken back, what was written there before cannot either; only what
 * Outlook failed to do is left to be tried again.
 */
async function takenBack(
  written: readonly Written[],
): Promise<{ readonly outcomes: readonly TakenBack[]; readonly left: readonly Written[] }> {
  const outcomes = new Map<FormPart, TakeBackOutcome>();
  const left: Written[] = [];
  for (const one of [...written].reverse()) {
    const before = outcomes.get(one.part)?.kind ?? 'takenBack';
    const outcome = before === 'takenBack' ? await one.takeBack() : null;
    if (outcome !== null) outcomes.set(one.part, outcome);
    if ((outcome?.kind ?? before) === 'notTakenBack') left.unshift(one);
  }
  return { outcomes: [...outcomes].map(([part, outcome]) => ({ part, outcome })), left };
}
