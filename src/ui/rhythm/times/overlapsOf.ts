import { expandSeries } from '../../../domain/recurrence/occurrences';
import type { Occurrence } from '../../../domain/recurrence/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { Interval, LocalDate } from '../../../domain/time/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { invitedPeople } from '../../shared/availability/invitedPeople';
import { mailKey } from '../../../domain/rhythm/sameMail';

/** Two of the meetings ask for the same people at the same time. */
export interface Overlap {
  readonly meetings: readonly [MeetingId, MeetingId];
  readonly names: readonly string[];
  readonly dates: readonly LocalDate[];
}

export function overlapsOf(settings: RhythmSettings, window: Interval): readonly Overlap[] {
  const ids = meetings.map(({ id }) => id);
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
  return pairs.flatMap((pair) => overlapOf(settings, window, pair) ?? []);
}

function overlapOf(
  settings: RhythmSettings,
  window: Interval,
  pair: readonly [MeetingId, MeetingId],
): Overlap | null {
  const names = sharedNames(settings, pair);
  const [ones, others] = [occurrencesOf(settings, pair[0], window), occurrencesOf(settings, pair[1], window)];
  const dates = ones
    .filter((one) => others.some((other) => overlap(one, other)))
    .map(({ localDate }) => localDate);
  return names.length === 0 || dates.length === 0 ? null : { meetings: pair, names, dates };
}

function sharedNames(
  settings: RhythmSettings,
  [one, other]: readonly [MeetingId, MeetingId],
): readonly string[] {
  const mails = new Set(invitedPeople(settings, other).map(({ person }) => mailKey(person.mail)));
  return invitedPeople(settings, one)
    .filter(({ person }) => mails.has(mailKey(person.mail)))
    .map(({ person }) => person.name);
}

function occurrencesOf(
  settings: RhythmSettings,
  meeting: MeetingId,
  window: Interval,
): readonly Occurrence[] {
  const time = settings.times[meeting];
  return time === undefined ? [] : expandSeries(time, window);
}

const overlap = (one: Interval, other: Interval): boolean =>
  one.startUtc < other.endUtc && other.startUtc < one.endUtc;
