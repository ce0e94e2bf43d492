import { mailsOf } from './mailsOf';
import type { ChangePart, PlanStep, SingleStep } from './types';

const partKinds: readonly SingleStep['kind'][] = [
  'setAttendees',
  'changeTime',
  'rename',
  'replaceAgenda',
  'end',
];

/** Whether it can be written with other changes of its series. */
export const isPart = (step: SingleStep): step is ChangePart => partKinds.includes(step.kind);

/** Changes of one series as one step; one that is alone stays as it is. */
export function together(parts: readonly ChangePart[]): readonly PlanStep[] {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return parts;
  const { meeting, series } = first;
  const [eventId] = parts.flatMap((part) => part.eventId ?? []);
  if (eventId === undefined) return parts;
  const mails = mailsOf(parts.flatMap((part) => part.mails.map((mail) => ({ mail }))));
  const why = parts.flatMap((part) => part.why);
  return [{ kind: 'changeTogether', meeting, why, mails, series, eventId, etag: first.etag, parts }];
}

/** The single changes of a step. */
export const partsOf = (step: PlanStep): readonly SingleStep[] =>
  step.kind === 'changeTogether' ? step.parts : [step];
