import { formDifferences } from '../domain/appointment/formDifferences';
import { neededChanges } from '../domain/appointment/neededChanges';
import type { AppointmentDraft, FormDifference, NeededChange } from '../domain/appointment/types';
import type { ExpectedSeries } from '../domain/rhythm/types';
import type { AppointmentForm, FillOutcome, FormChange, FormPart } from './ports/AppointmentForm';
import type { Documents } from './ports/Documents';
import { failureOf } from './ports/Failure';

export interface FilledPart {
  readonly part: FormPart;
  readonly outcome: FillOutcome;
}

export interface Filling {
  /** In the order in which the form was filled. */
  readonly parts: readonly FilledPart[];
  /** Puts back what stood before. Rejects with a `FailureError`. */
  undo(): Promise<void>;
}

export interface FillWishes {
  readonly form: AppointmentForm;
  readonly documents: Documents;
  readonly expectedFor: (draft: AppointmentDraft) => ExpectedSeries;
  /** What the person chose to have replaced, although they had put something of their own there. */
  readonly replaced: readonly FormPart[];
}

/**
 * Fills in what is missing, and what the person chose to have replaced. The form is read once more first: what somebody
 * typed after they saw the differences is kept. Rejects with a `FailureError` when the form cannot be read.
 */
export async function fillAppointment({
  form,
  documents,
  expectedFor,
  replaced,
}: FillWishes): Promise<Filling> {
  const draft = await form.read();
  const expected = expectedFor(draft);
  const wanted = formDifferences(draft, expected).filter((difference) => isWanted(difference, replaced));
  const memory = await form.remember();
  const needed = neededChanges(wanted, expected);
  return {
    parts: await fillIn(form, needed, (change) => prepared(change, expected, documents)),
    undo: () => memory.undo(),
  };
}

function isWanted({ state, part }: FormDifference, replaced: readonly FormPart[]): boolean {
  return state === 'missing' || replaced.includes(part);
}

type Prepare = (change: NeededChange) => Promise<FormChange>;

/** A document that cannot be made keeps its own part out, and no other. */
async function fillIn(
  form: AppointmentForm,
  needed: readonly NeededChange[],
  prepare: Prepare,
): Promise<readonly FilledPart[]> {
  const ready = await Promise.all(needed.map((change) => readyOrFailed(form, change, prepare)));
  const changes = ready.flatMap((one) => ('kind' in one ? [one] : []));
  const outcomes = await form.fill(changes);
  return ready.map((one) =>
    'kind' in one ? { part: one.kind, outcome: outcomeAt(outcomes, changes.indexOf(one)) } : one,
  );
}

async function readyOrFailed(
  { missingParts }: AppointmentForm,
  change: NeededChange,
  prepare: Prepare,
): Promise<FormChange | FilledPart> {
  const part = change.kind;
  if (missingParts.includes(part)) return { part, outcome: { kind: 'unsupported' } };
  return prepare(change).catch((caught: unknown) => ({
    part,
    outcome: { kind: 'failed', failure: failureOf(caught) },
  }));
}

async function prepared(
  change: NeededChange,
  { agenda }: ExpectedSeries,
  documents: Documents,
): Promise<FormChange> {
  if (change.kind === 'body') return { kind: 'body', agendaHtml: documents.agendaHtml(agenda) };
  if (change.kind === 'agendaFile') return { kind: 'agendaFile', file: await documents.agendaFile(agenda) };
  return change;
}

function outcomeAt(outcomes: readonly FillOutcome[], index: number): FillOutcome {
  const outcome = outcomes[index];
  if (outcome === undefined) throw new Error(`The form gave no outcome for change ${index + 1}.`);
  return outcome;
}
