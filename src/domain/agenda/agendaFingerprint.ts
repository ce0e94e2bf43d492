import { textHash } from './textHash';
import type { Agenda } from './types';

/**
 * A short mark (at most 11 characters) that changes when anything that people read in the agenda changes. It is kept
 * on the series, so its recipe must not change without need: every agenda would be written anew.
 */
export function agendaFingerprint(agenda: Agenda): string {
  const { meeting, title, ledBy, people, topics, escalation } = agenda;
  const text = JSON.stringify([
    [meeting, title, ledBy, escalation],
    people.map(({ name, role, kind, why }) => [name, role, kind, why]),
    topics.map((topic) => [topic.title, topic.minutes, topic.notes, topic.decisions]),
  ]);
  const high = textHash(text, 1) % 2 ** 21;
  return (high * 2 ** 32 + textHash(text, 2)).toString(36);
}
