import { occurrenceOn, parseOccurrenceId } from '../world/occurrences';
import { itemNotFound } from './GraphError';
import type { Mailbox } from '../world/Mailbox';
import type { WorldOccurrence } from '../world/occurrences';
import type { WorldEvent } from '../world/WorldEvent';

/** What an id stands for: a whole event, or one occurrence of a series. */
export interface FoundEvent {
  readonly event: WorldEvent;
  readonly occurrence: (WorldOccurrence & { readonly originalDate: string }) | null;
}

export function findEvent({ events }: Mailbox, id: string): FoundEvent {
  const whole = events.get(id);
  if (whole) return { event: whole, occurrence: null };
  const parsed = parseOccurrenceId(id);
  if (parsed === null) throw itemNotFound();
  const event = events.get(parsed.masterId);
  const occurrence = event ? occurrenceOn(event, parsed.originalDate) : null;
  if (!event || !occurrence) throw itemNotFound();
  return { event, occurrence: { ...occurrence, originalDate: parsed.originalDate } };
}
