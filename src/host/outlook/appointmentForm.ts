import type {
  AppointmentForm,
  FillOutcome,
  FormChange,
  FormPart,
} from '../../application/ports/AppointmentForm';
import { failureOf } from '../../application/ports/Failure';
import { fillPart } from './fillPart';
import type { FormAround } from './FormAround';
import { hasMailbox } from './officeLibrary';
import { readDraft } from './readDraft';
import { isOccurrence, rememberForm } from './rememberForm';
import { watchForm } from './watchForm';

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

/** The form through Office.js. */
export function appointmentForm(around: FormAround): AppointmentForm {
  const missingParts = missingPartsOf(around);
  return {
    missingParts,
    read: () => readDraft(around),
    fill: async (changes) => {
      const outcomes: FillOutcome[] = [];
      for (const change of changes)
        outcomes.push(missingParts.includes(change.kind) ? unsupported : await outcomeOf(around, change));
      return outcomes;
    },
    remember: () => rememberForm(around),
    onChange: watchForm(around),
  };
}

const unsupported: FillOutcome = { kind: 'unsupported' };

function missingPartsOf({ office, item }: FormAround): readonly FormPart[] {
  const parts = Object.keys(brought) as FormPart[];
  return parts.filter(
    (part) => !hasMailbox(office, brought[part]) || (part === 'recurrence' && isOccurrence(item)),
  );
}

/** What Outlook says of a category that the mailbox does not know. */
const invalidCategory = '9044';

async function outcomeOf(around: FormAround, change: FormChange): Promise<FillOutcome> {
  try {
    await fillPart(around, change);
    return { kind: 'done' };
  } catch (caught) {
    const failure = failureOf(caught);
    return failure.code === invalidCategory ? { kind: 'unknownCategory' } : { kind: 'failed', failure };
  }
}
