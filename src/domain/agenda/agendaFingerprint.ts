import type { Agenda } from './types';

const { imul } = Math;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** 32 bits of the text (FNV-1a over UTF-16 units, then mixed), one family for each seed. Not for secrets. */
export function textHash(text: string, seed: number): number {
  let hash = fnvOffset ^ imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), fnvPrime);
  return mixed(hash);
}

/** FNV leaves the high bits weak on short texts: spread every bit over all (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  let bits = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

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
