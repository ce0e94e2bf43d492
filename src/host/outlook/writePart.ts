import type { FillOutcome, TakeBackOutcome } from '../../application/ports/AppointmentForm';
import { failureOrRethrow, type Failure } from '../../application/ports/Failure';
import type { FormToFill } from './FormContext';

/** One part of the form, and one change of it. */
export interface PartAccess<Value> {
  read(): Promise<Value>;
  /** Null where nobody knows what stands there. `isAgain` asks for another way, where there is one. */
  write(before: Value | null, isAgain: boolean): Promise<void>;
  /** What of the change does not stand there, by name; none when it arrived. */
  missing(now: Value): readonly string[];
  /** How to take the change back; null where somebody changed the part since. */
  wayBack(now: Value, before: Value, after: Value): WayBack<Value> | null;
  /** Whether a refusal is known to pass. */
  readonly refusesAtFirst?: boolean;
}

interface WayBack<Value> {
  write(): Promise<void>;
  isBack(now: Value): boolean;
}

export interface Filled {
  readonly outcome: FillOutcome;
  /** Null where nothing was written. */
  readonly takeBack: (() => Promise<TakeBackOutcome>) | null;
}

type PartReading<Value> =
  | { readonly isKnown: true; readonly value: Value }
  | { readonly isKnown: false; readonly failure: Failure };

/** Clients are known to tell the old value for a moment. */
const untilCurrentMs = 400;
/** After so long the first save of a new item's properties no longer fails. */
const untilTakenMs = 1_000;

/**
 * Makes the change, reads it back, and tries once more where it did not arrive. What cannot be read is written only where
 * the person wants it so, although they see it `unseen`.
 */
export async function writePart<Value>(
  { pause }: Pick<FormToFill, 'pause'>,
  access: PartAccess<Value>,
  isUnseen: boolean,
): Promise<Filled> {
  const before = await readingOf(access);
  if (!before.isKnown && !isUnseen)
    return { outcome: { kind: 'failed', failure: before.failure }, takeBack: null };
  const tryOnce = async (isAgain: boolean): Promise<Filled> => {
    const refusal = await attempt(() => access.write(before.isKnown ? before.value : null, isAgain));
    const after = await readBack(access, pause);
    const outcome = outcomeOf(access, after, refusal);
    const isSettled = outcome.kind === 'done' || outcome.kind === 'notRead';
    if (isAgain || isSettled || (refusal !== null && access.refusesAtFirst !== true))
      return { outcome, takeBack: takingBack(access, before, after) };
    await pause(refusal === null ? untilCurrentMs : untilTakenMs);
    return tryOnce(true);
  };
  return tryOnce(false);
}

async function attempt(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work();
    return null;
  } catch (caught) {
    return failureOrRethrow(caught);
  }
}

async function readingOf<Value>(access: PartAccess<Value>): Promise<PartReading<Value>> {
  try {
    return { isKnown: true, value: await access.read() };
  } catch (caught) {
    return { isKnown: false, failure: failureOrRethrow(caught) };
  }
}

async function readBack<Value>(
  access: PartAccess<Value>,
  pause: FormToFill['pause'],
): Promise<PartReading<Value>> {
  const first = await readingOf(access);
  if (!first.isKnown || access.missing(first.value).length === 0) return first;
  await pause(untilCurrentMs);
  return readingOf(access);
}

/** What stands there counts more than what Outlook said of it: an answer may come too late for a work that was done. */
function outcomeOf<Value>(
  access: PartAccess<Value>,
  after: PartReading<Value>,
  refusal: Failure | null,
): FillOutcome {
  const missing = after.isKnown ? access.missing(after.value) : null;
  if (missing?.length === 0) return { kind: 'done' };
  if (refusal !== null) return { kind: 'failed', failure: refusal };
  return missing === null ? { kind: 'notRead' } : { kind: 'notArrived', missing };
}

function takingBack<Value>(
  access: PartAccess<Value>,
  before: PartReading<Value>,
  after: PartReading<Value>,
): Filled['takeBack'] {
  if (before.isKnown && after.isKnown && isSame(before.value, after.value)) return null;
  return async () => {
    const now = await readingOf(access);
    if (!now.isKnown || !before.isKnown || !after.isKnown) return { kind: 'notRead' };
    const way = access.wayBack(now.value, before.value, after.value);
    if (way === null) return { kind: 'changedSince' };
    const failure = await attempt(() => way.write());
    const left = await readingOf(access);
    if (left.isKnown && way.isBack(left.value)) return { kind: 'takenBack' };
    return { kind: 'notTakenBack', failure };
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
