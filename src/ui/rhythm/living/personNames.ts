import type { RhythmReading } from '../../../application/readRhythm';
import { mailKey } from '../../../domain/rhythm/sameMail';

/** Names for addresses, from what is expected and from what the calendar knows; else the address. */
export function personNames({ expected, actual }: RhythmReading): (mail: string) => string {
  const named = [
    ...actual.flatMap(({ attendees }) => attendees),
    ...expected.flatMap(({ attendees }) => attendees.map(({ person }) => person)),
  ];
  const names = new Map(named.map(({ mail, name }) => [mailKey(mail), name]));
  return (mail) => names.get(mailKey(mail)) ?? mail;
}
