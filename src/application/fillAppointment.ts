import { wordsKey } from '../domain/agenda/html';
import { type ExpectedForm, formDifferences, neededChanges } from '../domain/appointment/formDifferences';
import type { MeetingNames } from '../domain/appointment/recognizeMeeting';
import type { AppointmentDraft, FormDifference, NeededChange } from '../domain/appointment/types';
import type { ExpectedSeries } from '../domain/rhythm/types';
import type { AppointmentForm, FillOutcome, FormChange, FormPart } from './ports/AppointmentForm';
import type { Documents } from './ports/Documents';
import { failureOrRethrow } from './ports/Failure';

export interface FilledPart {
  readonly part: FormPart;
  readonly outcome: FillOutcome;
}

export interface FillWishes {
  readonly form: AppointmentForm;
  readonly documents: Documents;
  readonly nameOf: MeetingNames;
  readonly expectedFor: (draft: AppointmentDraft) => ExpectedSeries;
  /** What the person chose to have replaced, although somebody put something of their own there, or nobody knows what. */
  readonly replaced: readonly FormPart[];
}

/** The meeting as it should stand in a form, with its agenda as it is written there. */
export function expectedForm(
  series: ExpectedSeries,
  documents: Pick<Documents, 'agendaHtml'>,
  nameOf: MeetingNames,
): ExpectedForm {
  return { series, agendaWords: wordsKey(documents.agendaHtml(series.agenda)), nameOf };
}

/**
 * Fills in what is missing or Tandem's own of earlier, and what the person chose to have replaced; tells what came of
 * each, in the order in which the form was filled. The form is read once more first: what somebody typed after they saw the
 * differences is kept. Rejects with a `FailureError` when the form cannot be read.
 */
export async function fillAppointment({
  form,
  documents,
  nameOf,
  expectedFor,
  replaced,
}: FillWishes): Promise<readonly FilledPart[]> {
  const draft = await form.read();
  const expected = expectedFor(draft);
  const differences = formDifferences(draft, expectedForm(expected, documents, nameOf));
  const wanted = differences.filter((difference) => isWanted(difference, replaced));
  const unseen = wanted.flatMap(({ state, part }) => (state === 'unknown' ? [part] : []));
  const prepare = (change: NeededChange) => prepared(change, expected, documents);
  return fillIn(form, neededChanges(wanted, expected), { prepare, unseen });
}

/** Whether filling in settles it: nothing of somebody's own stands there, or they chose to have it replaced. */
export function isWanted({ state, part }: FormDifference, replaced: readonly FormPart[]): boolean {
  return state === 'missing' || state === 'earlier' || replaced.includes(part);
}

type Prepare = (change: NeededChange) => Promise<FormChange>;

/** A document that cannot be made keeps its own part out, and no other. */
async function fillIn(
  form: AppointmentForm,
  needed: readonly NeededChange[],
  { prepare, unseen }: { readonly prepare: Prepare; readonly unseen: readonly FormPart[] },
): Promise<readonly FilledPart[]> {
  const ready = await Promise.all(needed.map((change) => readyOrFailed(form, change, prepare)));
  const changes = ready.flatMap((one) => ('kind' in one ? [one] : []));
  const outcomes = await form.fill(changes, unseen);
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
    outcome: { kind: 'failed', failure: failureOrRethrow(caught) },
  }));
}

async function prepared(
  change: NeededChange,
  { agenda }: ExpectedSeries,
  documents: Documents,
): Promise<FormChange> {
  if (change.kind === 'body') return { kind: 'body', agendaHtml: documents.agendaHtml(agenda) };
  if (change.kind === 'agendaFile')
    return { kind: 'agendaFile', file: await documents.agendaFile(agenda), instead: change.instead };
  return change;
}

function outcomeAt(outcomes: readonly FillOutcome[], index: number): FillOutcome {
  const outcome = outcomes[index];
  if (outcome === undefined) throw new Error(`The form gave no outcome for change ${index + 1}.`);
  return outcome;
}
