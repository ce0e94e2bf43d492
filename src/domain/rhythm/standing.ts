import type { Person } from '../org/types';
import type { RhythmSettings } from './types';
import type { SeriesFacts } from './seriesFacts';

/** How the rhythm stands for one person. */
export type Standing =
  /** Nothing lives, and nobody else is about to send it. */
  | { readonly kind: 'toSetUp' }
  /** Somebody else said that they will send it; nothing lives yet. */
  | { readonly kind: 'claimed'; readonly organizer: Person }
  /** Whoever sent it ended it on purpose, and nobody began again. */
  | { readonly kind: 'ended'; readonly organizer: Person }
  /** It lives in the person's own calendar, or in one in which they act. */
  | { readonly kind: 'yours'; readonly organizer: Person; readonly onBehalf: boolean }
  /** It lives in somebody else's calendar. */
  | { readonly kind: 'theirs'; readonly organizer: Person }
  /** The person handed it over, and their series have to end. */
  | {
      readonly kind: 'handedOver';
      readonly organizer: Person;
      readonly onBehalf: boolean;
      readonly to: Person;
    }
  /** It is to be the person's, once whoever has it ends theirs. */
  | { readonly kind: 'comingToYou'; readonly organizer: Person };

/** Who is asking: their id, and the people in whose calendars they said they act. */
export interface Viewer {
  readonly userId: string | null;
  readonly actsFor: readonly string[];
}

/** Two rhythms are never one beside the other: what lives comes before whoever claimed the next. */
export function standingOf(
  { organizer, details = {} }: Pick<RhythmSettings, 'organizer' | 'details'>,
  series: readonly SeriesFacts[],
  { userId, actsFor }: Viewer,
): Standing {
  const living = livingSeries(series)[0];
  const isMe = ({ id }: Person) => id === userId || actsFor.includes(id);
  const mayWrite = (owner: Person) => isMe(owner) || (living?.sentBy ?? null)?.id === userId;
  if (living === undefined) {
    if (organizer === null || isMe(organizer)) return { kind: 'toSetUp' };
    const isEnded = Object.values(details).some(({ endsFrom }) => endsFrom !== null);
    return { kind: isEnded ? 'ended' : 'claimed', organizer };
  }
  const sender = living.organizer;
  const onBehalf = sender.id !== userId;
  const isHandedOn = organizer !== null && organizer.id !== sender.id;
  if (mayWrite(sender))
    return isHandedOn
      ? { kind: 'handedOver', organizer: sender, onBehalf, to: organizer }
      : { kind: 'yours', organizer: sender, onBehalf };
  if (isHandedOn && isMe(organizer)) return { kind: 'comingToYou', organizer: sender };
  return { kind: 'theirs', organizer: sender };
}

export function livingSeries(series: readonly SeriesFacts[]): readonly SeriesFacts[] {
  return series.filter(({ state }) => state === 'living');
}
